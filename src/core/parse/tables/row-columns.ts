import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { SPACE } from '../layout/printed-lines.ts';
import { beginsCell } from './pushed-cells.ts';
import { rowNumberAt } from './row-number.ts';

/** So far beside its place on the page a column may stand in one row. */
const REACH = 14;

/** Both columns beside it hold sentences. */
const LEAST_WIDTH = 20;

/**
 * The boundaries of columns in one row of a printed table: `pdftotext -layout` writes a row whose cells are
 * wider in print than in characters with all cells behind them moved to the left. Only where a line of the
 * row runs across the boundary of the page, and all of them leave room at another.
 */
export function rowBoundaries(
  text: string,
  lines: Lines,
  row: Span,
  boundaries: readonly number[]
): number[] {
  return boundaries.map((boundary, i) => {
    const left = boundary - (boundaries[i - 1] ?? boundary);
    const right = (boundaries[i + 1] ?? Infinity) - boundary;
    if (Math.min(left, right) < LEAST_WIDTH || isKept(text, lines, row, boundary)) return boundary;
    for (let off = 1; off <= REACH; off++) {
      for (const column of [boundary - off, boundary + off]) {
        if (beginsNear(text, lines, row[0], column) && leavesRoom(text, lines, row, column)) {
          return column;
        }
      }
    }
    return boundary;
  });
}

/** Whether the cells of a row stand where the page has them. */
function isKept(text: string, lines: Lines, row: Span, column: number): boolean {
  if (!leavesRoom(text, lines, row, column)) return false;
  const place = lines.start[row[0]]! + column;
  if (place >= lines.to[row[0]]! || beginsNear(text, lines, row[0], column)) return true;
  for (let at = row[0]; at < row[1]; at++) {
    const before = lines.start[at]! + column - 2;
    if (before + 2 < lines.to[at]! && text.slice(before, before + 2) === '  ') return true;
  }
  return false;
}

/** A first line that is narrower in print stands so far to the left of those below. */
const LEFT = 3;

/** Whether a sentence begins at a column, or a little before. */
function beginsNear(text: string, lines: Lines, at: number, column: number): boolean {
  const start = lines.start[at]!;
  for (let place = start + column; place >= start + column - LEFT; place--) {
    if (place >= lines.to[at]! || text.charCodeAt(place - 1) !== SPACE) continue;
    return beginsCell(text, place);
  }
  return false;
}

/** Whether no line of a row has a word that runs across a column. */
function leavesRoom(text: string, lines: Lines, [first, end]: Span, column: number): boolean {
  for (let at = first; at < end; at++) {
    const place = lines.start[at]! + column;
    if (lines.kind[at] === BLANK || place >= lines.to[at]!) continue;
    if (!beginsWithin(text, place, lines.start[at]!)) return false;
  }
  return true;
}

/** No row of one page holds more lines. */
const MOST_LINES = 60;

/** The lines of the row that a line opens with its number; `undefined` where it opens none. */
export function rowAt(text: string, lines: Lines, at: number, end: number): Span | undefined {
  const number = rowNumberAt(text, lines, at);
  if (number === undefined) return undefined;
  let below = at + 1;
  const last = Math.min(end, at + MOST_LINES);
  while (below < last && lines.kind[below] !== BLANK) {
    if (rowNumberAt(text, lines, below) === number + 1) break;
    below++;
  }
  return [at, below];
}

/** Whether a word begins at a place or a little before, or none runs across it. */
function beginsWithin(text: string, place: number, start: number): boolean {
  for (let at = place; at >= Math.max(start + 1, place - LEFT); at--) {
    if (text.charCodeAt(at) === SPACE || text.charCodeAt(at - 1) === SPACE) return true;
  }
  return false;
}
