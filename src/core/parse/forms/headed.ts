import { readBehindSet } from '../head/card/behind-set.ts';
import { readCard } from '../head/card/read-card.ts';
import { fieldOf } from '../head/fields/head-field.ts';
import { readSiteRow } from '../head/fields/site-head.ts';
import { readHead } from '../head/head.ts';
import type { Layout } from '../layout/layout.ts';
import type { Heading } from '../structure/headings/heading.ts';
import { setStarts } from '../structure/headings/set-starts.ts';
import type { Part, PartHeading, QuestionPart } from '../structure/part.ts';
import { rowBehindNotes } from '../structure/prose/behind-notes.ts';
import { findCardBelow } from '../structure/prose/card-below.ts';
import { hasPageColumn, pagesBelow } from '../structure/prose/page-number-columns.ts';
import { readProseParts } from '../structure/prose/prose-parts.ts';
import { findReasonOfDelay } from '../structure/prose/tail.ts';
import { findTail } from '../structure/prose/tail.ts';
import type { Row } from '../structure/rows/rows.ts';
import { printsAnswers } from '../structure/shapes/prints-answers.ts';
import { partsOf } from './item-parts.ts';
import { findSetEnd } from './set-end.ts';
import { findUnasked } from './unasked.ts';
import { type Item, findUnheadedAnswers } from './unheaded-answers.ts';

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
    const tail = findSetEnd(rows, lastRow, bodyEndRow, {
      another: headings[next] !== undefined,
      behindAnswer: headings[next - 1]!.role === 'answer'
    });
    const own = headings.slice(first, next);
    const areAnswered = answered || printsAnswers(head);
    const below = isNotice
      ? findReasonOfDelay(rows, lastRow + 1, tail)
      : areAnswered
        ? undefined
        : findUnasked(own, rows, tail);
    const setEnd = below ?? tail;
    const tailRow = Math.min(
      setEnd,
      rowBehindNotes(layout, rows, Math.max(lastRow, headings[next - 1]!.row + 1)) ?? setEnd
    );
    const bodyEnd = rows[tailRow]?.from ?? end;
    const body = readBody(own, rows, bodyEnd, tailRow);
    if (hasPageColumn(rows.slice(headFrom, firstRow))) setPagesApart(body, rows);
    const items = isNotice ? body : findUnheadedAnswers(body, rows, areAnswered, wrapped);
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

function readBody(
  headings: readonly Heading[],
  rows: readonly Row[],
  end: number,
  endRow: number
): Item[] {
  const explained = headings.map((_, i) => explanationAbove(headings, rows, i));
  return headings.map((heading, i) => {
    const following = headings[i + 1];
    const introduced = explained[i + 1] ?? following?.introducedAt;
    const nextRow = introduced ?? following?.row ?? endRow;
    const to = introduced === undefined ? following?.from : rows[introduced]?.from;
    return {
      firstHeadingRow: heading.row,
      introducedAt: explained[i] ?? heading.introducedAt,
      part: { role: heading.role, from: heading.from, to: to ?? end, ...namedBy(heading) },
      firstRow: heading.next,
      nextRow
    };
  });
}

/** Where who asks closes and signs above what introduces the answers, as a party's site prints both. */
function closingAbove(
  rows: readonly Row[],
  first: number,
  introducedAt: number | undefined
): number | undefined {
  return introducedAt === undefined ? undefined : findTail(rows, first, introducedAt);
}

// "Deze vragen dienen ter aanvulling op eerdere vragen van het lid Kolk", below "Toelichting:" or behind it
const EXPLAINS = /^[*_]*(?:toelichting\s?:?[*_]*\s+)?deze vragen dienen ter aanvulling op /iu;
const EXPLANATION_TITLE = /^[*_#\s]*toelichting\s?:?[*_\s]*$/iu;

/** Where the explanation of the questions begins that stands above the first of the answers. */
function explanationAbove(
  headings: readonly Heading[],
  rows: readonly Row[],
  i: number
): number | undefined {
  const above = headings[i - 1];
  if (above?.role !== 'question' || headings[i]!.role !== 'answer') return undefined;
  const end = headings[i]!.introducedAt ?? headings[i]!.row;
  const found = rows.slice(above.next, end).findIndex(({ text }) => EXPLAINS.test(text));
  if (found < 0) return closingAbove(rows, above.next, headings[i]!.introducedAt);
  const at = above.next + found;
  const isTitled = at > above.next && EXPLANATION_TITLE.test(rows[at - 1]!.text);
  const first = isTitled ? at - 1 : at;
  return first > above.row ? first : undefined;
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
