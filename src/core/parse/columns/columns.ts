import type { Span } from '../../model/span.ts';
import type { Lines } from '../layout/lines.ts';
import { splitLines } from '../layout/split-lines.ts';
import { splitAtHeadings } from './headings-between.ts';
import { findWideGaps } from './printed-lines.ts';
import { pagesOf } from './printed-pages.ts';
import { ReadingOrder } from './reading-order.ts';
import { findRegions, type Region } from './regions.ts';
import { isMargin, linesOfSide } from './sides.ts';
import type { Half } from './cut-line.ts';
import { readTableRows } from './table-rows.ts';

/** What was found of columns that were printed across; most texts have none. */
export interface Columns {
  /** The text with the left column of each page before the right one; absent where nothing is moved. */
  order: ReadingOrder | undefined;
  /** Where two columns were read one after the other. */
  read: readonly Span[];
  /** Where two columns may stand, of which the sides could not be told with certainty. */
  doubtful: readonly Span[];
}

/** Fewer lines with a wide gap are no column. */
const LEAST = 3;

const NONE: Columns = { order: undefined, read: [], doubtful: [] };

/** Finds the pages that a producer printed line by line across two columns; `lines` are those of the text. */
export function readColumns(text: string, lines = splitLines(text)): Columns {
  const gaps = findWideGaps(text);
  if (gaps.length < LEAST) return NONE;
  const regions: Region[] = [];
  let before: number | undefined;
  let next = 0;
  for (const page of pagesOf(text, lines)) {
    const first = next;
    const end = lines.end[page[1] - 1]!;
    while (next < gaps.length && gaps[next]! < end) next++;
    // What goes on from the page before may be shorter.
    if (next - first < (before === undefined ? LEAST : 1)) {
      before = undefined;
      continue;
    }
    const found = findRegions(text, lines, page, before);
    for (const region of found) regions.push(...splitAtHeadings(text, region));
    before = found.findLast(({ certain }) => certain)?.column;
  }
  const certain = regions.filter((region) => region.certain);
  const spanOf = ({ first, end }: Region): Span => [lines.from[first]!, lines.to[end - 1]!];
  return {
    order: certain.length === 0 ? undefined : putInOrder(text, lines, certain),
    read: certain.map(spanOf),
    doubtful: regions.filter((region) => !region.certain).map(spanOf)
  };
}

/** A column begins like a page: what ends there may be broken off, and notes end there. */
const COLUMN_BREAK = '\f';

/** What parts the cells of a table. */
const CELL_BREAK = '\n\n';

function putInOrder(text: string, lines: Lines, regions: readonly Region[]): ReadingOrder {
  const order = new ReadingOrder(text);
  let at = 0;
  let expected: number | undefined;
  /** The right cell of a row that may go on on the next page. */
  let open: readonly Half[] = [];
  const closeRow = () => {
    if (open.length > 0) takeCell(order, open);
    open = [];
  };
  for (const { first, end, cuts } of regions) {
    const table = readTableRows(text, cuts, expected);
    const goesOn = table?.continues === true && open.length > 0;
    if (!goesOn) closeRow();
    order.take(at, lines.start[first + (table?.head ?? 0)]!);
    at = lines.end[end - 1]!;
    expected = table?.next;
    if (!table) {
      const sides = isMargin(cuts) ? (['right', 'left'] as const) : (['left', 'right'] as const);
      takeSide(order, linesOfSide(text, cuts, sides[0]));
      order.part(COLUMN_BREAK);
      takeSide(order, linesOfSide(text, cuts, sides[1]));
      continue;
    }
    for (const [i, [from, to]] of table.rows.entries()) {
      const row = cuts.slice(from, to);
      const right = row.map((cut) => cut.right);
      const isRest = i === 0 && goesOn;
      if (!isRest) closeRow();
      takeCell(
        order,
        row.map(({ left }) => left)
      );
      open = isRest ? [...open, ...right] : right;
    }
  }
  closeRow();
  order.take(at, text.length);
  return order.close();
}

function takeCell(order: ReadingOrder, halves: readonly Half[]): void {
  takeSide(order, halves);
  order.part(CELL_BREAK);
}

function takeSide(order: ReadingOrder, halves: readonly Half[]): void {
  for (const [i, { from, to }] of halves.entries()) {
    if (i > 0) order.part('\n');
    order.take(from, to);
  }
}
