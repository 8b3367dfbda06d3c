import type { Hunk } from './hunk.ts';
import { heaviestChain } from './longest-chain.ts';
import { keysOfRuns } from '../tokens/tokens.ts';

/** Where a run of keys starts in both sequences. */
export type RunPlace = readonly [i: number, j: number];

const MANY = -1;

/**
 * Runs of `length` keys that occur once in both stretches, as many as keep their order. Their first
 * keys are equal; that the others are is as good as certain.
 */
export function uniqueCommonRuns(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1 }: Hunk,
  length: number
): RunPlace[] {
  const inB = placesOfRuns(b, b0, b1, length);
  const runs: RunPlace[] = [];
  for (const [key, i] of placesOfRuns(a, a0, a1, length)) {
    const j = inB.get(key) ?? MANY;
    if (i !== MANY && j !== MANY && a[i] === b[j]) runs.push([i, j]);
  }
  return inOrder(runs, b0);
}

/**
 * A longest common subsequence of two stretches: of all pairs of equal keys the longest chain
 * (James W. Hunt and Thomas G. Szymanski, CACM 20 (1977)).
 */
export function commonKeys(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Hunk): RunPlace[] {
  const pairs: RunPlace[] = [];
  for (let i = a0; i < a1; i++)
    // The last first, so that a chain of ascending places has one at most for each key.
    for (let j = b1 - 1; j >= b0; j--) if (a[i] === b[j]) pairs.push([i, j]);
  return inOrder(pairs, b0);
}

/** As many pairs as keep their order; the second sequence is taken from `b0` on. */
function inOrder(pairs: readonly RunPlace[], b0: number): RunPlace[] {
  return heaviestChain(pairs.map(([, j]) => j - b0)).map((at) => pairs[at]!);
}

/** Where each run of `length` keys starts in a stretch, `MANY` where it occurs more than once. */
function placesOfRuns(keys: Int32Array, from: number, to: number, length: number) {
  const places = new Map<number, number>();
  keysOfRuns(keys, from, to, length).forEach((key, at) => {
    places.set(key, places.has(key) ? MANY : from + at);
  });
  return places;
}
