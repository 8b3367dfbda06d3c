import type { Hunk } from './hunk.ts';

/** Tells that as many keys from `i` of the first text on stand for those from `j` of the second. */
export type Match = (i: number, j: number, length: number) => void;

/** Matches a longest common subsequence of two stretches, by the textbook's table of all pairs. */
export function matchLongestCommon(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1 }: Hunk,
  match: Match
): void {
  const width = b1 - b0 + 1;
  const table = new Uint16Array((a1 - a0 + 1) * width);
  const at = (i: number, j: number) => (i - a0) * width + j - b0;
  for (let i = a1 - 1; i >= a0; i--)
    for (let j = b1 - 1; j >= b0; j--)
      table[at(i, j)] =
        a[i] === b[j]
          ? table[at(i + 1, j + 1)]! + 1
          : Math.max(table[at(i + 1, j)]!, table[at(i, j + 1)]!);
  for (let [i, j] = [a0, b0]; i < a1 && j < b1;) {
    if (a[i] === b[j]) match(i++, j++, 1);
    else if (table[at(i + 1, j)]! >= table[at(i, j + 1)]!) i++;
    else j++;
  }
}
