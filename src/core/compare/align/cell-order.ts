import { type Hunk, trimmed } from './hunk.ts';
import { append } from '../tallies.ts';
import type { Tokens } from '../tokens/tokens.ts';

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
  const [inA, inB] = [a.keys.subarray(a0, a1), b.keys.subarray(b0, b1)];
  const sum = (keys: Int32Array) => keys.reduce((total, key) => total + key, 0);
  // Most stretches do not have the same words, or have them in the same order.
  if (a1 - from < LEAST_CELLS - 1 || inA.length !== inB.length || sum(inA) !== sum(inB))
    return false;
  const parted = ({ text, starts, ends }: Tokens, first: number, end: number) =>
    Array.from({ length: end - first }, (_, at) =>
      BLANK_LINE.test(text.slice(ends[first + at - 1], starts[first + at]))
    );
  const [partedA, partedB] = [parted(a, a0, a1), parted(b, b0, b1)];
  partedA.fill(false, 0, from - a0 + 1);
  partedB.fill(false, 0, from - a0 + 1);
  // Of equal words the right ones are found where the columns are followed.
  return (
    isByColumns(placesOf(inA, inB), partedA, partedB) ||
    isByColumns(placesOf(inB, inA), partedB, partedA)
  );
}

/**
 * Whether words are a table read by its columns, by the places where they stand in the table read by
 * its rows: as many runs of ascending places as there are columns, and a row has a cell of each, in
 * one order. Two cells that changed places as well would break that; with two columns that is certain
 * only where each cell is a paragraph. `parted` says where paragraphs begin.
 */
function isByColumns(
  places: readonly number[],
  partedThere: readonly boolean[],
  parted: readonly boolean[]
): boolean {
  // The cells by their places: words that go together in both are one, inside of a paragraph.
  const columnOf = new Map<number, number>();
  let columns = 0;
  places.forEach((place, at) => {
    const last = places[at - 1] ?? Infinity;
    if (place < last) columns++;
    if (place !== last + 1 || partedThere[place] || parted[at]) columnOf.set(place, columns);
  });
  const isWithin = (list: readonly boolean[]) => columnOf.size <= list.filter(Boolean).length + 2;
  if (columns < 3 && !isWithin(partedThere) && !isWithin(parted)) return false;
  if (columns < 2 || columnOf.size < Math.max(LEAST_CELLS, columns * (LEAST_ROWS - 1) + 1))
    return false;
  // Columns may be read in any order: each row has them as the first has.
  return [...columnOf]
    .sort(([x], [y]) => x - y)
    .every(([, column], at, cells) => column === cells[at % columns]![1]);
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
