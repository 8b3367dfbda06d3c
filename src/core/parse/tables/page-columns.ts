import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import { piecesOf, type Piece } from '../layout/printed-lines.ts';
import type { Lines } from '../layout/lines.ts';
import { boundariesOf, cutAt } from './printed-cells.ts';
import type { PrintedNames } from './printed-names.ts';

// "(van)" or "van" below "Blz.": the names go on on the next line
const REST_OF_NAMES = /^(?:\(?van\)?|t\/m|\(?van\)? {1,20}t\/m)$/u;

// "---- ------- ----": pandoc draws the columns
const RULE = /^[-=]{2,}(?: +[-=]{2,})+$/u;

/** Where the columns of a table stand on one page. */
export interface PageColumns {
  /** Index of the line behind the names: of dashes, or the first of the rows. */
  top: number;
  /** Index of the first line of the rows. */
  first: number;
  /** Where each column but the first begins, in characters from the start of a line. */
  boundaries: readonly number[];
}

/**
 * Where the columns of a table stand between two lines of a page: as a line of dashes below their names
 * draws them, else by the blanks between what its lines hold.
 */
export function readPageColumns(
  text: string,
  lines: Lines,
  [begin, end]: Span,
  pieces: PrintedNames['pieces']
): PageColumns {
  const lineAt = (at: number) => text.slice(lines.from[at], lines.to[at]);
  const top = REST_OF_NAMES.test(lineAt(begin)) ? begin + 1 : begin;
  if (!RULE.test(lineAt(top))) {
    return { top, first: top, boundaries: boundariesOf(text, lines, [top, end], pieces) };
  }
  const rule = text.slice(lines.start[top], lines.to[top]);
  const boundaries = [...rule.matchAll(/[-=]+/gu)].slice(1).map(({ index }) => index);
  return { top, first: top + 1, boundaries };
}

// "13", "13."
const NUMBER = /^\d{1,3}[.)]?$/u;

/**
 * The names of a table's columns, moved to where the cells stand below them on a page that may not repeat
 * them: where most rows that have a cell in each column begin it. The same where no row has.
 */
export function moveNames(
  text: string,
  lines: Lines,
  [first, end]: Span,
  names: PrintedNames['pieces']
): PrintedNames['pieces'] {
  const starts = names.map(() => new Map<number, number>());
  for (let at = first; at < end; at++) {
    if (lines.kind[at] === BLANK) continue;
    const cells = piecesOf(text, lines, at);
    if (cells.length !== names.length) continue;
    const [{ from, to }] = cells as [Piece];
    if (!NUMBER.test(text.slice(lines.start[at]! + from, lines.start[at]! + to))) continue;
    cells.forEach((cell, i) => starts[i]!.set(cell.from, (starts[i]!.get(cell.from) ?? 0) + 1));
  }
  if (starts[0]!.size === 0) return names;
  return names.map((name, i) => {
    const [[from]] = [...starts[i]!].sort(([, a], [, b]) => b - a) as [[number, number]];
    return { from, to: from + name.to - name.from, gap: name.gap };
  });
}

/** How many characters the lines of each column hold at most on a page. */
export function widthsOf(
  text: string,
  lines: Lines,
  [top, end]: Span,
  boundaries: readonly number[]
): number[] {
  const widths = boundaries.map(() => 0).concat(0);
  for (let at = top; at < end; at++) {
    if (lines.kind[at] === BLANK) continue;
    const cells = cutAt(text, lines, at, boundaries) ?? [];
    for (const [i, [from, to]] of cells.entries()) widths[i] = Math.max(widths[i]!, to - from);
  }
  return widths;
}
