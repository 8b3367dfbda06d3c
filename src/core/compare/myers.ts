import type { Hunk } from './hunk.ts';

/** Tells that as many keys from `i` of the first text on stand for those from `j` of the second. */
export type Match = (i: number, j: number, length: number) => void;

/** Past this many differing tokens a stretch counts as replaced: nobody reads such an alignment. */
const MOST_DIFFERENCES = 256;

/** Equal keys in a row, with those before them on the same path. */
interface Snake {
  i: number;
  j: number;
  length: number;
  before: Snake | undefined;
}

/**
 * The shortest edit script of two stretches.
 *
 * Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986); the
 * greedy form. Stretches that differ in more than `MOST_DIFFERENCES` tokens are left unmatched.
 */
export function alignExactly(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1 }: Hunk,
  match: Match
): void {
  const [n, m] = [a1 - a0, b1 - b0];
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const middle = most + 1;
  const reached = new Int32Array(2 * most + 3);
  const snakes: (Snake | undefined)[] = new Array<undefined>(2 * most + 3);
  for (let d = 0; d <= most; d++)
    for (let k = -d; k <= d; k += 2) {
      const at = middle + k;
      const down = k === -d || (k !== d && reached[at - 1]! < reached[at + 1]!);
      const from = down ? at + 1 : at - 1;
      const start = reached[from]! + (down ? 0 : 1);
      let x = start;
      while (x < n && x - k < m && a[a0 + x] === b[b0 + x - k]) x++;
      let snake = snakes[from];
      if (x > start) snake = { i: a0 + start, j: b0 + start - k, length: x - start, before: snake };
      [reached[at], snakes[at]] = [x, snake];
      if (x < n || x - k < m) continue;
      for (; snake; snake = snake.before) match(snake.i, snake.j, snake.length);
      return;
    }
}
