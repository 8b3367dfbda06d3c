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
  const [runsA, runsB] = [keysOfRuns(a, a0, a1, length), keysOfRuns(b, b0, b1, length)];
  // A hash table with open addressing: where each run of b starts in b and in a, from 1 on.
  const slots = 2 << (32 - Math.clz32(runsB.length));
  const [inA, inB, keys] = [new Int32Array(slots), new Int32Array(slots), new Int32Array(slots)];
  for (let j = 0; j < runsB.length; j++) {
    const slot = slotOf(keys, inB, runsB[j]!);
    keys[slot] = runsB[j]!;
    inB[slot] = inB[slot] === 0 ? j + 1 : MANY;
  }
  for (let i = 0; i < runsA.length; i++) {
    const slot = slotOf(keys, inB, runsA[i]!);
    inA[slot] = inA[slot] === 0 ? i + 1 : MANY;
  }
  const runs: RunPlace[] = [];
  for (let i = 0; i < runsA.length; i++) {
    const slot = slotOf(keys, inB, runsA[i]!);
    const j = b0 + inB[slot]! - 1;
    if (inB[slot]! > 0 && inA[slot] === i + 1 && a[a0 + i] === b[j]) runs.push([a0 + i, j]);
  }
  return inOrder(runs, b0);
}

/** The slot of a key, or the free one that it would take. */
function slotOf(keys: Int32Array, taken: Int32Array, key: number): number {
  const last = keys.length - 1;
  let slot = key & last;
  while (taken[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
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
