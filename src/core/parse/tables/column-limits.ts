import type { Span } from '../../model/span.ts';
import { isEmpty } from './cells.ts';

/** A printed line of a table, cut into its cells; of a blank one all are empty. */
export interface CutLine {
  cells: readonly Span[];
  startsPage: boolean;
}

/** Where the lines of a column hold something. */
export interface Column {
  /** The first and the last line of a stretch that do. */
  limits: (from: number, end: number) => Span | undefined;
}

/** The lines of a table that hold something in one of its columns. */
export function columnOf(lines: readonly CutLine[], index: number): Column {
  const next: number[] = [];
  const last: number[] = [];
  const holds = (at: number) => !isEmpty(lines[at]!.cells[index]!);
  for (let at = 0; at < lines.length; at++) last[at] = holds(at) ? at : (last[at - 1] ?? -1);
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = holds(at) ? at : (next[at + 1] ?? Infinity);
  }
  return {
    limits: (from, end) => (next[from]! < end ? [next[from]!, last[end - 1]!] : undefined)
  };
}

/** The limits of several cells, as pairs: `[3, 5, 4, 4]` → `[3, 5], [4, 4]`. */
export const pairsOf = (limits: readonly number[]): Span[] =>
  limits.flatMap((first, i): Span[] => (i % 2 === 0 ? [[first, limits[i + 1]!]] : []));

/** How far apart, in lines, the middles of the cells stand, or from the line of the number. */
export function offOf(limits: readonly Span[], number: number | undefined): number {
  const middles = limits.map(([first, last]) => (first + last) / 2);
  if (number === undefined) return Math.max(...middles) - Math.min(...middles);
  return Math.max(...middles.map((middle) => Math.abs(middle - number)));
}

/** How far apart, in lines, the first lines of the cells and the number stand. */
export function topOffOf(limits: readonly Span[], number: number | undefined): number {
  const tops = [...limits.map(([first]) => first), ...(number === undefined ? [] : [number])];
  return Math.max(...tops) - Math.min(...tops);
}
