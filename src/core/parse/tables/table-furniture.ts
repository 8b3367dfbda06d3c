import type { Furniture } from '../../model/paper.ts';
import type { Span } from '../../model/span.ts';
import { isEmpty, trimmed } from './cells.ts';
import { isPageFoot } from './page-feet.ts';
import { piecesOfRow } from './question-table.ts';
import type { Cell, QuestionTable } from './table.ts';

/**
 * What is no text of a table of questions: the names of its columns, numbers of pages, the heads and feet
 * of the pages on which it goes on, and the borders.
 */
export function furnitureOf(text: string, table: QuestionTable): Furniture[] {
  const names = inkOf(table.head);
  const pages = table.rows.flatMap((row) => inkOf(row.pages));
  const held = [
    ...names,
    ...pages,
    ...table.notes,
    ...table.pageLines,
    ...table.rows.flatMap(piecesOfRow)
  ].sort((a, b) => a[0] - b[0]);
  const borders: Span[] = [];
  let at = table.from;
  for (const [from, to] of [...held, [table.to, table.to] as const]) {
    if (from > at) borders.push(...wordsOf(text, [at, from]));
    at = Math.max(at, to);
  }
  const isFoot = (line: Span) => isPageFoot(text.slice(...line));
  const kinds = [
    { kind: 'running-head', spans: names },
    { kind: 'page-number', spans: pages },
    ...table.pageLines
      .filter(isFoot)
      .map((line) => ({ kind: 'page-number', spans: [line] }) as const),
    { kind: 'running-foot', spans: table.pageLines.filter((line) => !isFoot(line)) },
    { kind: 'markup', spans: borders }
  ] as const;
  return kinds.filter(({ spans }) => spans.length > 0).map((one) => ({ ...one }));
}

const inkOf = (cells: readonly Cell[]): Span[] => cells.flat().filter((line) => !isEmpty(line));

/** The pieces of a stretch that hold more than blanks, a line each. */
function wordsOf(text: string, [from, to]: Span): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== LINE_FEED) continue;
    const piece = trimmed(text, [start, at]);
    if (!isEmpty(piece)) pieces.push(piece);
    start = at + 1;
  }
  return pieces;
}

const LINE_FEED = 10;
