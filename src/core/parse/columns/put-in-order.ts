import type { Lines } from '../layout/lines.ts';
import type { QuestionTable } from '../tables/table.ts';
import { writeTable } from './write-table.ts';
import type { Half } from './cut-line.ts';
import { ReadingOrder } from './reading-order.ts';
import type { Region } from './regions.ts';
import { linesOfSide } from './sides.ts';
import { readTableRows } from './table-rows.ts';

/** A column begins like a page: what ends there may be broken off, and notes end there. */
const COLUMN_BREAK = '\f';

/** What parts the cells of a table. */
const CELL_BREAK = '\n\n';

/**
 * The text with the left side of each region before the right one, or row by row where they are the
 * columns of a table, and each table of questions under the names of its columns.
 */
export function putInOrder(
  text: string,
  lines: Lines,
  regions: readonly Region[],
  tables: readonly QuestionTable[]
): ReadingOrder {
  const order = new ReadingOrder(text);
  let at = 0;
  let expected: number | undefined;
  /** The right cell of a row that may go on on the next page. */
  let open: readonly Half[] = [];
  const closeRow = () => {
    if (open.length > 0) takeCell(order, open);
    open = [];
  };
  let next = 0;
  const takeTables = (limit: number) => {
    for (; next < tables.length && tables[next]!.from < limit; next++) {
      closeRow();
      order.take(at, tables[next]!.from);
      writeTable(order, tables[next]!);
      at = tables[next]!.to;
    }
  };
  for (const { first, end, cuts, margin } of regions) {
    takeTables(lines.start[first]!);
    const isLabelled = margin === 'labelled' || margin === 'repeated';
    const table = isLabelled ? undefined : readTableRows(text, cuts, expected);
    const goesOn = table?.continues === true && open.length > 0;
    if (!goesOn) closeRow();
    order.take(at, lines.start[first + (table?.head ?? 0)]!);
    at = lines.end[end - 1]!;
    expected = table?.next;
    if (!table) {
      const sides =
        margin === undefined ? (['left', 'right'] as const) : (['right', 'left'] as const);
      if (margin === 'repeated') {
        takeSide(order, linesOfSide(text, cuts, 'left'));
        continue;
      }
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
  takeTables(text.length);
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
