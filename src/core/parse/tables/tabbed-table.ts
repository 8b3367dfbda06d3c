import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import { type FoundTable, LONGEST_ROW } from './table.ts';

/** What stands before the number of a row is no longer, in characters. */
const LONGEST_BEFORE = 80;

const NUMBER = /^\s*(\d{1,3})[.)]?\s*$/u;

/**
 * Reads a table whose cells are parted by tabs, as a browser copies it: a row begins where the next
 * number stands in its column, and its cells may hold lines and paragraphs. `at` is the line that
 * names the columns, `column` the index of that of the numbers.
 */
export function readTabbedTable(
  text: string,
  lines: Lines,
  at: number,
  column: number
): FoundTable | undefined {
  const head = splitAtTabs(text, [lines.from[at]!, lines.to[at]!]);
  if (column < 0) return undefined;
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
