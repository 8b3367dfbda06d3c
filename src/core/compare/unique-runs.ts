import type { Hunk } from './hunk.ts';
import { heaviestChain } from './longest-chain.ts';
import { keyOfRun } from './tokens.ts';

/** Where a run of keys starts in both sequences. */
export interface RunPlace {
  i: number;
  j: number;
}

const MANY = -1;

/** Where each run of `length` keys starts in a stretch, `MANY` where it occurs more than once. */
function placesOfRuns(keys: Int32Array, from: number, to: number, length: number) {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at++) {
    const key = keyOfRun(keys, at, length);
    places.set(key, places.has(key) ? MANY : at);
  }
  return places;
}

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
    if (i !== MANY && j !== MANY && a[i] === b[j]) runs.push({ i, j });
  }
  return heaviestChain(runs.map(({ j }) => j - b0)).map((at) => runs[at]!);
}
