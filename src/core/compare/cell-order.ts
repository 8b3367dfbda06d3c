import { type Hunk, trimmed } from './hunk.ts';
import { append } from './tallies.ts';
import type { Tokens } from './tokens.ts';

/** Smaller tables cannot be told from words that changed places. */
const LEAST_CELLS = 7;
const LEAST_ROWS = 3;

const BLANK_LINE = /\n\s*\n/;

/**
 * Whether two stretches of words hold the same table, read by its rows in one and by its columns in
 * the other, as programs that take the text out of a PDF do. The first row may lack its first cells,
 * the last row its last ones.
 */
export function isSameTable(a: Tokens, b: Tokens, stretch: Hunk): boolean {
  const { a0, b0 } = stretch;
  // What stands before the table stands for a first cell; what follows is not part of it.
  const { a1, b1, a0: from } = trimmed(a.keys, b.keys, stretch);
  if (a1 - a0 !== b1 - b0) return false;
  const [inA, inB] = [a.keys.subarray(a0, a1), b.keys.subarray(b0, b1)];
  const isParted = ({ text, starts, ends }: Tokens, at: number) =>
    BLANK_LINE.test(text.slice(ends[at - 1], starts[at]));
  const isBorder = (i: number, j: number) =>
    a0 + i > from && (isParted(a, a0 + i) || isParted(b, b0 + j));
  // Of equal words the right ones are found where the columns are followed.
  return (
    isByColumns(placesOf(inA, inB), isBorder) ||
    isByColumns(placesOf(inB, inA), (j, i) => isBorder(i, j))
  );
}

/**
 * Whether words are a table read by its columns, by the places where they stand in the table read by
 * its rows: as many runs of ascending places as there are columns, and a row has a cell of each, in
 * one order. Two cells that changed places as well would break that.
 */
function isByColumns(
  places: readonly number[],
  isBorder: (place: number, at: number) => boolean
): boolean {
  // The cells by their places: words that go together in both are one, inside of a paragraph.
  const columnOf = new Map<number, number>();
  let columns = 0;
  places.forEach((place, at) => {
    const last = places[at - 1] ?? Infinity;
    if (place < last) columns++;
    if (place !== last + 1 || isBorder(place, at)) columnOf.set(place, columns);
  });
  if (columns < 2 || columnOf.size < Math.max(LEAST_CELLS, columns * (LEAST_ROWS - 1) + 1))
    return false;
  // Columns may be read in any order: they are numbered as the rows have them.
  const numbers = new Map<number, number>();
  return [...columnOf]
    .sort(([x], [y]) => x - y)
    .every(([, column], at) => {
      if (!numbers.has(column)) numbers.set(column, numbers.size);
      return numbers.get(column) === at % columns;
    });
}

/** Where each word of `b` stands in `a`; of equal words the next one. Empty if one does not. */
function placesOf(a: Int32Array, b: Int32Array): number[] {
  const free = new Map<number, number[]>();
  a.forEach((key, at) => {
    append(free, key, at);
  });
  const places: number[] = [];
  for (const key of b) {
    const own = free.get(key) ?? [];
    const next = own.findIndex((place) => place > (places.at(-1) ?? -1));
    const [place] = own.splice(Math.max(0, next), 1);
    if (place === undefined) return [];
    places.push(place);
  }
  return places;
}
