import { alignExactly } from './myers.ts';
import { uniqueCommonRuns } from './unique-runs.ts';

/** Below this many cells the exact algorithm is faster than looking for anchors. */
const SMALL = 1 << 10;
/** Lengths of the runs of words that anchor two texts to each other, the surest first. */
const RUN_LENGTHS = [5, 3, 1];

/** A stretch of both texts, half-open. */
interface Stretch {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/**
 * Aligns two sequences of keys: for each key of `a` its place in `b`, or -1. Places ascend.
 *
 * Runs of words that occur once in both anchor the rest (Paul Heckel, "A technique for isolating
 * differences between files", CACM 21 (1978)); of those the longest chain that keeps its order
 * counts (Bram Cohen's patience diff); what lies between anchors is aligned in the same way, and
 * exactly where it is small. Stops early, leaving words unmatched, once `expired` says so.
 */
export function align(a: Int32Array, b: Int32Array, expired: () => boolean): Int32Array {
  if (!goesFirst(b, a)) return alignInOrder(a, b, expired);
  const places = new Int32Array(a.length).fill(-1);
  alignInOrder(b, a, expired).forEach((i, j) => {
    if (i >= 0) places[i] = j;
  });
  return places;
}

/**
 * Whether to begin from `a`. Of equally good alignments one has to be chosen: the same one whichever
 * text is given first.
 */
export function goesFirst(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]!;
  return false;
}

function alignInOrder(a: Int32Array, b: Int32Array, expired: () => boolean): Int32Array {
  const places = new Int32Array(a.length).fill(-1);
  const match = (i: number, j: number) => {
    places[i] = j;
  };
  const waiting: Stretch[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    let { a0, a1, b0, b1 } = stretch;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) match(a0++, b0++);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) match(--a1, --b1);
    if (a0 === a1 || b0 === b1) continue;
    if ((a1 - a0) * (b1 - b0) <= SMALL) {
      alignExactly(a, b, { a: a0, b: b0 }, { a: a1, b: b1 }, match);
      continue;
    }
    if (expired()) break;
    const anchors = findAnchors(a, b, { a0, a1, b0, b1 });
    if (!anchors) {
      alignExactly(a, b, { a: a0, b: b0 }, { a: a1, b: b1 }, match);
      continue;
    }
    let [fromA, fromB] = [a0, b0];
    for (const { i, j, length } of anchors) {
      waiting.push({ a0: fromA, a1: i, b0: fromB, b1: j });
      for (let k = 0; k < length; k++) match(i + k, j + k);
      [fromA, fromB] = [i + length, j + length];
    }
    waiting.push({ a0: fromA, a1, b0: fromB, b1 });
  }
  return places;
}

function findAnchors(a: Int32Array, b: Int32Array, stretch: Stretch) {
  for (const length of RUN_LENGTHS) {
    const anchors = uniqueCommonRuns(a, b, stretch, length);
    if (anchors.length > 0) return anchors;
  }
  return undefined;
}
