import type { Furniture } from '../../model/paper.ts';
import type { Span } from '../../model/span.ts';
import { splitLines } from '../layout/split-lines.ts';
import { joinCutLines } from './cut-at-length.ts';
import { lowerNumbers } from './floating-numbers.ts';
import { LetterMargin } from './letter-margin.ts';
import { splitAtHeadings } from './headings-between.ts';
import { findWideGaps } from '../layout/printed-lines.ts';
import { pagesOf } from './printed-pages.ts';
import { putInOrder } from './put-in-order.ts';
import type { ReadingOrder } from './reading-order.ts';
import { findRegions, type Region } from './regions.ts';
import { endOfTable } from '../tables/end-of-table.ts';
import { findQuestionTables } from '../tables/find-tables.ts';
import { furnitureOf } from '../tables/table-furniture.ts';

/** What was found of columns that were printed across; most texts have none. */
export interface Columns {
  /** The text with the left column of each page before the right one; absent where nothing is moved. */
  order: ReadingOrder | undefined;
  /** Where two columns were read one after the other. */
  read: readonly Span[];
  /** Where the margin of a letter or memo, printed beside its text, was read apart. */
  margins: readonly Span[];
  /** Where two columns may stand, of which the sides could not be told with certainty. */
  doubtful: readonly Span[];
  /**
   * What `order` leaves out: of tables their borders, the names of their columns, numbers of pages; what a
   * letter repeats in the margin of its pages.
   */
  leftOut: readonly Furniture[];
  /** Where in `order` tables of questions end, those of which that is certain. */
  tableEnds: readonly number[];
}

/** Fewer lines with a wide gap are no column. */
const LEAST = 3;

const NONE: Columns = {
  order: undefined,
  read: [],
  margins: [],
  doubtful: [],
  leftOut: [],
  tableEnds: []
};

/**
 * Finds tables of questions, and the pages that a producer printed line by line across two columns;
 * `lines` are those of the text. Tables may be left as they are.
 */
export function readColumns(
  text: string,
  lines = splitLines(text),
  { withTables = true } = {}
): Columns {
  const joined = joinCutLines(text);
  if (joined) return { ...NONE, order: joined };
  const tables = withTables ? findQuestionTables(text, lines) : [];
  const gaps = findWideGaps(text);
  if (gaps.length < LEAST && tables.length === 0)
    return { ...NONE, order: lowerNumbers(text, lines) };
  const regions: Region[] = [];
  const margin = new LetterMargin(text);
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
    const found = findRegions(text, lines, page, before, margin);
    for (const region of found) regions.push(...splitAtHeadings(text, region));
    before = found.findLast(({ certain }) => certain)?.column;
  }
  const isFree = ({ first, end }: Region) =>
    tables.every(({ from, to }) => lines.start[first]! >= to || lines.end[end - 1]! <= from);
  const free = tables.length === 0 ? regions : regions.filter(isFree);
  const certain = free.filter((region) => region.certain);
  const spanOf = ({ first, end }: Region): Span => [lines.from[first]!, lines.to[end - 1]!];
  const order =
    certain.length + tables.length === 0 ? undefined : putInOrder(text, lines, certain, tables);
  return {
    order,
    read: certain.filter(({ margin: side }) => side === undefined).map(spanOf),
    margins: certain.filter(({ margin: side }) => side !== undefined).map(spanOf),
    doubtful: free.filter((region) => !region.certain).map(spanOf),
    leftOut: [
      ...tables.flatMap((table) => furnitureOf(text, table)),
      ...certain.flatMap(repeatedMargin)
    ],
    tableEnds: tables.flatMap((table) => {
      const end = endOfTable(text, table);
      return end === undefined || !order ? [] : [order.fromSource(end)];
    })
  };
}

/** The margin of a page that says what that of a page before said. */
function repeatedMargin({ cuts, margin }: Region): Furniture[] {
  if (margin !== 'repeated') return [];
  const halves = cuts.map(({ right }) => right).filter(({ from, to }) => to > from);
  return [{ kind: 'running-head', spans: halves.map(({ from, to }): Span => [from, to]) }];
}
