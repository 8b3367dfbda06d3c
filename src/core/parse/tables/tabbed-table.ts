import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import { roleOf } from './column-names.ts';
import { type FoundTable, LONGEST_ROW } from './table.ts';

/** What stands before the number of a row is no longer, in characters. */
const LONGEST_BEFORE = 80;

const NUMBER = /^\s*(\d{1,3})[.)]?\s*$/u;

/**
 * Reads a table whose cells are parted by tabs, as a browser copies it: a row begins where the next
 * number stands in its column, and its cells may hold lines and paragraphs. `at` is the line that
 * names the columns, `column` the index of that of the numbers; -1 where there is none. `from` is where the names begin: with a
 * tab where the first column has none.
 */
export function readTabbedTable(
  text: string,
  lines: Lines,
  at: number,
  column: number,
  from = lines.from[at]!
): FoundTable | undefined {
  const head = splitAtTabs(text, [from, lines.to[at]!]);
  if (column < 0) return readUnnumbered(text, lines, at, head);
  const starts: number[] = [];
  let expected: number | undefined;
  for (let i = at + 1; i < Math.min(lines.length, (starts.at(-1) ?? at) + LONGEST_ROW); i++) {
    const number = numberAt(text, lines, i, column);
    if (number === undefined) continue;
    if (expected !== undefined && number !== expected) continue;
    starts.push(i);
    expected = number + 1;
  }
  if (starts.length === 0) return undefined;
  const last = starts.at(-1)!;
  const rows = starts.map((first, i) => {
    const next = starts[i + 1] ?? endOfLast(text, lines, last, head.length);
    return cellsOf(text, [lines.start[first]!, lines.to[next - 1]!], head.length);
  });
  const next = endOfLast(text, lines, last, head.length);
  return {
    from: lines.from[at]!,
    to: lines.to[next - 1]!,
    head: head.map((cell) => cellOf(text, [cell])),
    rows
  };
}

/** In no cell of a table without numbers stand more lines. */
const LONGEST_CELL = 60;

/**
 * The same without numbers: a row has one tab less than columns, its last cell goes on over the lines without one. Where
 * the questions stand first, those right above the next row that ask are of its question. The last row ends with its
 * last tab: what follows may as well be of the paper.
 */
function readUnnumbered(
  text: string,
  lines: Lines,
  at: number,
  head: readonly Span[]
): FoundTable | undefined {
  const rows: { first: number; last: number }[] = [];
  let tabs = head.length - 1;
  let end = at + LONGEST_CELL;
  for (let i = at + 1; i < Math.min(lines.length, end); i++) {
    const own = splitAtTabs(text, [lines.start[i]!, lines.end[i]!]).length - 1;
    if (own === 0) continue;
    if (tabs === head.length - 1) rows.push({ first: i, last: i });
    else rows.at(-1)!.last = i;
    tabs = (tabs % (head.length - 1)) + own;
    if (tabs > head.length - 1) return undefined;
    end = i + LONGEST_CELL;
  }
  if (rows.length === 0 || tabs < head.length - 1) return undefined;
  if (roleOf(text.slice(...head[0]!)) === 'question') {
    const asks = (i: number) =>
      ASKS.test(text.slice(Math.max(lines.from[i]!, lines.to[i]! - 6), lines.to[i]));
    for (const [i, row] of rows.entries()) {
      const above = rows[i - 1]?.last ?? at;
      for (let line = row.first - 1; line > above; line--) {
        if (lines.kind[line] === BLANK) continue;
        if (!asks(line)) break;
        row.first = line;
      }
    }
  }
  const to = lines.to[rows.at(-1)!.last]!;
  const cells = rows.map(({ first }, i) => {
    const next = rows[i + 1];
    const end = next ? lines.to[next.first - 1]! : to;
    return cellsOf(text, [lines.start[first]!, end], head.length);
  });
  // what a row begins with may stand above it, where it cannot be told from the answer before
  if (cells.some(([begin]) => begin!.length === 0)) return undefined;
  return {
    from: lines.from[at]!,
    to,
    head: head.map((cell) => cellOf(text, [cell])),
    rows: cells
  };
}

// "Hoe?", "hebben wij deze vragen:"
const ASKS = /(?:\?[»”"’')\]]{0,2}\d{0,2}|:)$/u;

function numberAt(text: string, lines: Lines, i: number, column: number): number | undefined {
  const [from, to] = [lines.start[i]!, lines.end[i]!];
  const before = text.slice(from, Math.min(to, from + LONGEST_BEFORE)).split('\t');
  if (before.length < column + 2) return undefined;
  const match = NUMBER.exec(before[column]!);
  return match ? Number(match[1]) : undefined;
}

/**
 * The last row ends with its line if that has all its cells, else with the next one: what follows goes on
 * in the answer, or is of the paper.
 */
function endOfLast(text: string, lines: Lines, first: number, columns: number): number {
  const cells = splitAtTabs(text, [lines.start[first]!, lines.to[first]!]);
  if (cells.length >= columns) return first + 1;
  let end = first + 1;
  while (end < lines.length && lines.kind[end] === BLANK) end++;
  return Math.min(end + 1, lines.length);
}

function splitAtTabs(text: string, [from, to]: Span): Span[] {
  const cells: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== TAB) continue;
    cells.push([start, at]);
    start = at + 1;
  }
  return cells;
}

const TAB = 9;

/** The cells of a row; tabs behind the last column are those of its text. */
function cellsOf(text: string, row: Span, columns: number) {
  const cells = splitAtTabs(text, row);
  const own = cells.slice(0, columns);
  const rest = cells.at(-1)!;
  if (cells.length > columns) own[columns - 1] = [own[columns - 1]![0], rest[1]];
  while (own.length < columns) own.push([row[1], row[1]]);
  return own.map((cell) => cellOf(text, linesOf(text, cell)));
}
