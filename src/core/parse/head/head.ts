import { isCountLabel } from '../structure/headings/count-label.ts';
import type { Part } from '../structure/part.ts';
import { findMemoTitles } from '../structure/prose/memo-titles.ts';
import { readProseParts } from '../structure/prose/prose-parts.ts';
import type { Row } from '../structure/rows/rows.ts';
import { readCard, readTitle } from './card/read-card.ts';
import { fieldOf } from './fields/head-field.ts';
import { readLabelColumns } from './fields/label-columns.ts';
import { findBody, findClosing } from './fields/letter-body.ts';
import { readPageLead } from './fields/page-lead.ts';
import { readField } from './fields/read-field.ts';
import { findMemoTitle } from './fields/memo-fields.ts';
import { findLetterBehindMemo } from './memo/letter-behind.ts';

/** What a form expects of its head. */
export interface HeadOptions {
  /** Labels such as "Aan" and "Van", which elsewhere begin a sentence. */
  memo?: boolean;
  /** Lines were wrapped: a sentence goes on on the next. */
  wrapped?: boolean;
  /** Who asks and when stands below the questions: a short line above them is their title. */
  titled?: boolean;
}

/**
 * Reads the rows before the first question, or the head of a letter: what is labelled or has a known
 * shape becomes a field, the rest sections.
 */
export function readHead(
  rows: readonly Row[],
  end: number,
  { memo = false, wrapped = false, titled = false }: HeadOptions = {}
): Part[] {
  const letter = findLetterBehindMemo(rows);
  if (letter !== undefined) {
    const at = rows[letter]!.from;
    const own = readHead(rows.slice(letter), end, { wrapped });
    const memoHead = readHead(rows.slice(0, letter), at, { memo: true, wrapped });
    return [...memoHead.map((part) => ofMemo(part, own)), ...own];
  }
  const lead = readPageLead(rows, end);
  const parts: Part[] = [...lead.parts];
  const titles = memo ? findMemoTitles(rows) : [];
  const bodyAt = titles[0] ?? lead.next + findBody(rows.slice(lead.next));
  const signedAt = findClosing(rows, bodyAt);
  const card = memo ? undefined : titled ? readTitle(rows, end) : readCard(rows, end);
  let prose = lead.next;
  const sure = new Set(titles.map((i) => rows[i]!));
  const flush = (upTo: number) => {
    const stop = rows[upTo]?.from ?? end;
    if (upTo > prose) parts.push(...readProseParts(rows.slice(prose, upTo), stop, sure));
  };
  const isUntitled = () =>
    !parts.some((part) => part.role === 'field' && part.meaning === 'title' && part.value);
  for (let i = lead.next; i < rows.length; i++) {
    const title = i === titles[0] && isUntitled() ? findMemoTitle(rows, prose, i) : undefined;
    if (title !== undefined) {
      flush(title);
      parts.push(fieldOf(rows, title, i, end, 'Titel', 'title').part);
      prose = i;
    }
    const told = card?.get(i);
    if (told) {
      flush(i);
      parts.push(...told.parts);
      i = told.next - 1;
      prose = told.next;
      continue;
    }
    const labels = i < bodyAt || i > signedAt;
    const columns = labels ? readLabelColumns(rows, i, end) : undefined;
    if (columns) {
      flush(i);
      parts.push(...columns.parts);
      i = columns.next - 1;
      prose = columns.next;
      continue;
    }
    const opensAttachment = i > signedAt && isAttachmentTitle(rows, i);
    const memoHead = i < (titles[0] ?? 0) ? bodyAt : undefined;
    const read = opensAttachment
      ? undefined
      : readField(rows, i, end, { memo, wrapped, labels, memoHead });
    if (!read) continue;
    flush(i);
    parts.push(read.part);
    i = read.next - 1;
    prose = read.next;
  }
  flush(rows.length);
  return parts;
}

/** A field of a memo's head that says nothing of the letter behind it: its day and subject are its own. */
function ofMemo(part: Part, letter: readonly Part[]): Part {
  if (part.role !== 'field') return part;
  const { meaning } = part;
  const isOwn =
    meaning === 'addressees' ||
    ((meaning === 'date' || meaning === 'title') &&
      letter.some((other) => other.role === 'field' && other.meaning === meaning));
  return isOwn ? { ...part, meaning: 'other' } : part;
}

// "1", "2 bijlagen", "geen": how many papers are enclosed
const COUNT = /^(?:\d{1,2}|een|twee|drie|geen)(?: \p{L}{1,12}){0,2}$/iu;

/** "Bijlage" behind a letter, where no number stands below: the title of what is enclosed. */
function isAttachmentTitle(rows: readonly Row[], i: number): boolean {
  return isCountLabel(rows[i]!.text) && !COUNT.test(rows[i + 1]?.text ?? '');
}
