import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import type { Cell, FoundTable } from './table.ts';

// "| --- | :-: |", "+----+----+", "├──┼──┤"
const FRAME = /^[-+=|:\s─═━│┃┼╪├┤┌┐└┘┬┴╞╡╤╧]{3,}$/u;

// what a frame has and an empty row has not
const RULE = /[-=─═━]/u;

// A border between the rows of a grid, not only below its head: "+----+", "|----+----|", "├──┼──┤"
const GRID = /[+─═━┼├┌└]/u;

/** No row of a table has more lines. */
const MOST_LINES = 250;

/**
 * Reads a table whose cells are parted by bars, of which `at` is the line that names the columns: as
 * Markdown writes it, with a line for each row, or as a grid, with a border between any two rows.
 */
export function readBorderedTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const kindOf = (i: number) => kindOfLine(text, lines, i);
  let below = at + 1;
  while (below < lines.length && lines.kind[below] === BLANK && below < at + 2) below++;
  let rule = at + 1;
  while (rule < at + MOST_LINES_OF_NAMES && kindOf(rule) === 'row') rule++;
  const frame = textOf(text, lines, rule);
  if (kindOf(rule) === 'frame' && GRID.test(frame)) return readGrid(text, lines, at);
  return readPipes(text, lines, [at, at], kindOf(below) === 'frame' ? below + 1 : at + 1);
}

const textOf = (text: string, lines: Lines, i: number): string =>
  i < lines.length ? text.slice(lines.from[i], lines.to[i]) : '';

function kindOfLine(text: string, lines: Lines, i: number): 'frame' | 'row' | undefined {
  if (i < 0 || i >= lines.length || lines.kind[i] === BLANK) return undefined;
  const line = textOf(text, lines, i);
  if (FRAME.test(line) && RULE.test(line)) return 'frame';
  return isBar(line.charCodeAt(0)) ? 'row' : undefined;
}

const BAR = '|'.charCodeAt(0);
const isBar = (code: number): boolean => code === BAR || code === 0x2502 || code === 0x2503;
const BACKSLASH = '\\'.charCodeAt(0);

/** The pieces between bars; what stands before the first and behind the last bar counts if it is printed. */
export function splitAtBars(text: string, [from, to]: Span): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isBar(text.charCodeAt(at)) || text.charCodeAt(at - 1) === BACKSLASH) continue;
    if (at > from) pieces.push([start, at]);
    start = at + 1;
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}

/** In a grid the names of columns take no more lines. */
const MOST_LINES_OF_NAMES = 5;

/** The names of columns take no more lines, each in a paragraph of its own. */
const MOST_LINES_OF_HEAD = 40;

/**
 * Reads such a table from the border below the names of its columns, where each of these stands in a
 * paragraph of its own: the line above `rule` only closes the last of them.
 */
export function readTableAboveRule(
  text: string,
  lines: Lines,
  rule: number
): FoundTable | undefined {
  const [from, to] = [lines.from[rule]!, lines.to[rule]!];
  const columns = splitAtBars(text, [from, to]).length;
  let first = rule - 1;
  for (; first > 0 && rule - first < MOST_LINES_OF_HEAD; first--) {
    const cells = splitAtBars(text, [lines.from[first]!, lines.to[rule - 1]!]);
    if (cells.length >= columns && isBar(text.charCodeAt(lines.from[first]!))) break;
  }
  return readPipes(text, lines, [first, rule - 1], rule + 1);
}

/** A grid: the lines between two borders are one row. */
function readGrid(text: string, lines: Lines, at: number): FoundTable | undefined {
  let first = at;
  while (at - first < 6 && kindOfLine(text, lines, first - 1)) first--;
  const rows: Span[][][] = [];
  let open: Span[][] | undefined;
  let columns = 0;
  let end = first;
  for (; end < lines.length; end++) {
    const line: Span = [lines.from[end]!, lines.to[end]!];
    const beside = open && cellsBesideRule(text, line);
    const kind = beside ? 'row' : kindOfLine(text, lines, end);
    if (!kind) break;
    if (kind === 'frame') {
      open = undefined;
      continue;
    }
    const cells = beside ?? splitAtBars(text, line);
    columns ||= cells.length;
    if (cells.length !== columns) return undefined;
    if (!open || beside) {
      const above = open;
      open = cells.map((cell, i) => (cell && above?.[i]) || []);
      rows.push(open);
    }
    for (const [i, cell] of cells.entries()) if (cell) open[i]!.push(cell);
  }
  const [head, ...rest] = rows.map((row, i) =>
    // what is merged with the cell above stands in that one
    row.map((cell, column) => (cell === rows[i - 1]?.[column] ? [] : cellOf(text, cell)))
  );
  return head && { from: lines.from[first]!, to: lines.to[end - 1]!, head, rows: rest };
}

// "├────┼────┤tot mei │", "|----+----| tot mei |": a border that a cell goes through
const RULE_BESIDE = /^[├|+][-─═━]{2,}[┼+┤|].*[│|]$/u;
const BORDER = /[├┼┤+│|]/u;
const ONLY_RULE = /^[-─═━]+$/u;

/** The cells of a line that is a border but for cells that are merged over rows; `undefined` for what is border. */
function cellsBesideRule(text: string, [from, to]: Span): (Span | undefined)[] | undefined {
  const line = text.slice(from, to);
  if (FRAME.test(line) || !RULE_BESIDE.test(line)) return undefined;
  const cells: (Span | undefined)[] = [];
  let start = 1;
  for (let at = 1; at < line.length; at++) {
    if (!BORDER.test(line.charAt(at))) continue;
    const isRule = ONLY_RULE.test(line.slice(start, at));
    cells.push(isRule ? undefined : [from + start, from + at]);
    start = at + 1;
  }
  return cells;
}

/** A line for each row; a cell may run on over the next lines until its row is closed. */
function readPipes(text: string, lines: Lines, [first, last]: Span, below: number): FoundTable {
  const head = splitAtBars(text, [lines.from[first]!, lines.to[last]!]);
  const rows: Cell[][] = [];
  let end = below;
  for (let i = below; i < lines.length;) {
    // A page may end between two rows.
    if (kindOfLine(text, lines, i) === 'frame') {
      i++;
      continue;
    }
    const row = readPipeRow(text, lines, i, head.length);
    if (!row) break;
    rows.push(row.cells.map((cell) => cellOf(text, linesOf(text, cell))));
    i = end = row.next;
    while (i < lines.length && lines.kind[i] === BLANK && i < end + 2) i++;
  }
  const [from, to] = [lines.from[first]!, lines.to[end - 1]!];
  return { from, to, head: head.map((cell) => cellOf(text, linesOf(text, cell))), rows };
}

function readPipeRow(text: string, lines: Lines, at: number, columns: number) {
  const from = lines.from[at]!;
  const opens = isBar(text.charCodeAt(from));
  const last = Math.min(lines.length, at + MOST_LINES);
  for (let i = at; i < last; i++) {
    if (i > at && isBar(text.charCodeAt(lines.from[i]!)) && !isClosing(text, lines, i)) break;
    const to = lines.to[i]!;
    const cells = splitAtBars(text, [from, to]);
    if (cells.length > columns) return undefined;
    const closed = cells.length === columns && (!opens || isBar(text.charCodeAt(to - 1)));
    if (closed) return { cells, next: i + 1 };
    if (!opens) return undefined;
  }
  const cells = splitAtBars(text, [from, lines.to[at]!]);
  return opens && cells.length === columns ? { cells, next: at + 1 } : undefined;
}

/** A line that is nothing but the bar which closes a row, or the cells behind one of many lines. */
function isClosing(text: string, lines: Lines, i: number): boolean {
  return lines.to[i]! - lines.from[i]! === 1 || text.charCodeAt(lines.start[i]!) === SPACE;
}

const SPACE = 32;
