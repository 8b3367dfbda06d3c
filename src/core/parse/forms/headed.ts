import { findBetweenTitle, titlePart } from '../structure/prose/between-titles.ts';
import { rowBehindNotes } from '../structure/prose/behind-notes.ts';
import { opensQuestions } from '../structure/shapes/description-start.ts';
import { findCardBelow } from '../structure/prose/card-below.ts';
import { readBehindSet } from '../head/card/behind-set.ts';
import { readCard } from '../head/card/read-card.ts';
import { fieldOf } from '../head/fields/head-field.ts';
import { readHead } from '../head/head.ts';
import { readSiteRow } from '../head/fields/site-head.ts';
import type { Heading } from '../structure/headings/heading.ts';
import { type Layout } from '../layout/layout.ts';
import { findPageColumns, hasPageColumn, pagesBelow } from '../structure/prose/page-columns.ts';
import { readNumberList } from '../structure/shapes/number-list.ts';
import { anchorOf, type Part, type PartHeading, type QuestionPart } from '../structure/part.ts';
import { readProseParts } from '../structure/prose/prose-parts.ts';
import type { Row } from '../structure/rows/rows.ts';
import { bulletLength } from './bulleted-answers.ts';
import { findUnheadedAnswers, type Item } from './unheaded-answers.ts';
import { setStarts } from '../structure/headings/set-starts.ts';
import { isSetTitle } from '../structure/shapes/set-title.ts';
import { findReasonOfDelay, findTail } from '../structure/prose/tail.ts';

/** What all readers of headed texts are given. */
export interface Headed {
  layout: Layout;
  rows: readonly Row[];
  headings: readonly Heading[];
  /** Something other than the headings says that the questions are answered here. */
  answered: boolean;
  /** A notice that the answers take longer: it has none. */
  isNotice: boolean;
  /** Offsets at which the first of these rows begins and the last ends; all of the text where nothing is said. */
  from?: number;
  end?: number;
}

/** Reads a text whose questions have headings: head, questions with answers, tail; several times over. */
export function readHeaded({
  layout,
  rows,
  headings,
  answered,
  isNotice,
  from = 0,
  end = layout.text.length
}: Headed): Part[] {
  const { wrapped } = layout.wrap;
  const starts = setStarts(headings, rows);
  const parts: Part[] = [];
  let headFrom = 0;
  for (const [s, first] of starts.entries()) {
    const next = starts[s + 1] ?? headings.length;
    const firstRow = headings[first]!.row;
    const setFrom = s === 0 ? from : (rows[headFrom]?.from ?? headings[first]!.from);
    parts.push({ role: 'set', from: setFrom, to: setFrom });
    const titled = starts.length === 1 && isTitledBelow(rows, headings);
    const head = rows.slice(headFrom, firstRow);
    parts.push(...readHead(head, headings[first]!.from, { wrapped, titled }));
    const bodyEndRow = headings[next]?.row ?? rows.length;
    const lastRow = headings[next - 1]!.next;
    const tail = findSetEnd(rows, lastRow, bodyEndRow, headings[next] !== undefined);
    const setEnd = (isNotice ? findReasonOfDelay(rows, lastRow + 1, tail) : undefined) ?? tail;
    const tailRow = Math.min(
      setEnd,
      rowBehindNotes(layout, rows, Math.max(lastRow, headings[next - 1]!.row + 1)) ?? setEnd
    );
    const bodyEnd = rows[tailRow]?.from ?? end;
    const body = readBody(headings.slice(first, next), rows, bodyEnd, tailRow);
    if (hasPageColumn(rows.slice(headFrom, firstRow))) setPagesApart(body, rows);
    const items = isNotice ? body : findUnheadedAnswers(body, rows, answered, wrapped);
    for (const [i, item] of items.entries()) {
      const { introducedAt, firstHeadingRow } = item;
      if (introducedAt !== undefined) {
        const introduction = rows.slice(introducedAt, firstHeadingRow);
        parts.push(...readHead(introduction, item.part.from, { wrapped }));
      }
      parts.push(...partsOf(item, rows, i === items.length - 1));
    }
    const isLast = next === headings.length;
    if (isLast) parts.push(...readTail(rows.slice(tailRow), end));
    headFrom = isLast ? rows.length : tailRow;
  }
  return parts;
}

/** Whether who asked and when stands below the set, or its questions: above it, then, stands its title. */
const isTitledBelow = (rows: readonly Row[], headings: readonly Heading[]): boolean =>
  findCardBelow(rows, headings.at(-1)!.next, rows.length) !== undefined ||
  headings.some(
    ({ introducedAt, row }) =>
      introducedAt !== undefined && readCard(rows.slice(introducedAt, row), 0, false).size > 0
  );

/** What stands behind the last answer: prose, with the facts that a site prints there. */
function readTail(rows: readonly Row[], end: number): Part[] {
  const site = rows.length > 0 ? readSiteRow(rows, 0) : undefined;
  return site?.meaning === 'dates'
    ? [fieldOf(rows, 0, 1, end, site.label, 'dates').part, ...readProseParts(rows.slice(1), end)]
    : readBehindSet(rows, end);
}

// "1843", "Vragen van het lid", "2025Z08286", "Antwoorddatum: 4 mei 2021": how the head of another set
// begins
const HEAD_START =
  /^(?:geachte .{0,30}voorzitter,?|hierbij (?:bied|zend|stuur|ontvangt).*|\d{1,4}|\(?20\d\dZ\s?\d{5}\)?|(?:AH|DO) \d+|antwoorddatum:? .{4,20})$/iu;

// "2025Z08286" right above the title of its set
const CASE_NUMBER = /^[*#_\s]*\(?20\d\dZ\s?\d{5}\)?[*_\s]*$/u;

const hasOwnNumber = ({ text }: Row): boolean => CASE_NUMBER.test(text);

/** Row at which the last answer of a set ends: at its tail, or at the head of the next set. */
function findSetEnd(rows: readonly Row[], first: number, next: number, another: boolean): number {
  const tail = findTail(rows, first, next);
  if (tail !== undefined || !another) return tail ?? next;
  for (let i = first + 1; i < next; i++) {
    const { text, afterBlank } = rows[i]!;
    if (opensQuestions(text) || isSetTitle(text))
      return first + 1 < i && hasOwnNumber(rows[i - 1]!) ? i - 1 : i;
    if (afterBlank && HEAD_START.test(text)) return i;
  }
  return next;
}

function readBody(
  headings: readonly Heading[],
  rows: readonly Row[],
  end: number,
  endRow: number
): Item[] {
  return headings.map((heading, i) => {
    const following = headings[i + 1];
    const introduced = following?.introducedAt;
    const nextRow = introduced ?? following?.row ?? endRow;
    const to = introduced === undefined ? following?.from : rows[introduced]?.from;
    return {
      firstHeadingRow: heading.row,
      introducedAt: heading.introducedAt,
      part: { role: heading.role, from: heading.from, to: to ?? end, ...namedBy(heading) },
      firstRow: heading.next,
      nextRow
    };
  });
}

/** Takes the page numbers that stand behind or under the questions out of what may be their answers. */
function setPagesApart(body: readonly Item[], rows: readonly Row[]): void {
  for (const item of body) {
    if (item.part.role !== 'question') continue;
    const pages = pagesBelow(rows, item.firstRow, item.nextRow);
    if (!pages) continue;
    item.pagesAt = pages.from;
    item.nextRow = pages.row;
  }
}

/** The heading as printed, or the number of one that was lost. */
function namedBy(heading: Heading): Pick<QuestionPart, 'heading' | 'headingLost' | 'numbering'> {
  const { lost, label, numbers } = heading;
  return lost
    ? { headingLost: true, numbering: { label, numbers } }
    : { heading: partHeading(heading) };
}

function partHeading({ from, to, label, numbers, misspelled }: Heading): PartHeading {
  return { from, to, label, numbers, ...(misspelled ? { misspelled } : {}) };
}

/** Turns items into parts: question, answer behind it, page columns, title of the next group. */
function partsOf(
  { part, firstRow, nextRow, answerAt, bulleted = false, pagesAt, shared = [] }: Item,
  rows: readonly Row[],
  isLast: boolean
): Part[] {
  const title = isLast ? undefined : findBetweenTitle(rows, firstRow, nextRow);
  const to = title?.from ?? part.to;
  const columns =
    pagesAt ?? (part.role === 'question' ? findPageColumns(rows[nextRow - 1]) : undefined);
  const parts: Part[] = [{ ...part, to: columns ?? answerAt ?? to }];
  if (columns !== undefined) {
    const value = { from: columns, to };
    parts.push({ role: 'field', label: 'Bladzijden', meaning: 'other', ...value, value });
  } else if (answerAt !== undefined) {
    const answers = [...shared, part].map(anchorOf);
    const heading = bulleted
      ? signBefore(rows.slice(firstRow, nextRow), answerAt)
      : numberAbove(rows.slice(firstRow, nextRow - 1), answerAt, part.heading?.numbers.at(-1));
    const named = heading ? { heading } : shared.length > 0 ? { answers } : {};
    parts.push({ role: 'answer', from: answerAt, to, ...named });
  }
  if (title) parts.push({ ...titlePart(title), to: part.to });
  return parts;
}

/** "-" before an answer stands where a word could stand. */
function signBefore(rows: readonly Row[], answerAt: number): PartHeading | undefined {
  const row = rows.find(({ from }) => from === answerAt);
  return row && { from: answerAt, to: answerAt + bulletLength(row.text), label: '', numbers: [] };
}

/** "2 en 3" alone on the first line of an answer right below question 3: its heading. */
function numberAbove(
  rows: readonly Row[],
  answerAt: number,
  question: number | undefined
): PartHeading | undefined {
  const row = rows.find(({ from }) => from === answerAt);
  const list = row && row.text.length < 40 ? readNumberList(row.text, 0) : undefined;
  if (!row || !list || question === undefined || list.numbers.at(-1) !== question) return undefined;
  if (!/^[.:]?$/u.test(row.text.slice(list.end).trim())) return undefined;
  return { from: row.from, to: row.to, label: list.label, numbers: list.numbers };
}
