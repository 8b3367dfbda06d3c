import { heaviestChain } from './longest-chain.ts';
import { mix } from './tokens.ts';

/** A run of equal keys: `length` from `i` in the first sequence and from `j` in the second. */
export interface Run {
  i: number;
  j: number;
  length: number;
}

const MANY = -2;

/** Where each run of `length` keys starts in a stretch, `MANY` where it occurs more than once. */
function placesOfRuns(keys: Int32Array, from: number, to: number, length: number) {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at++) {
    const hash = hashOfRun(keys, at, length);
    places.set(hash, places.has(hash) ? MANY : at);
  }
  return places;
}

function hashOfRun(keys: Int32Array, at: number, length: number): number {
  if (length === 1) return keys[at]!;
  let hash = 0;
  for (let k = 0; k < length; k++) hash = Math.imul(hash, 0x01000193) ^ keys[at + k]!;
  return mix(hash);
}

function equalRuns(a: Int32Array, i: number, b: Int32Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** Runs of `length` keys that occur once in both stretches, in order, grown as far as they go. */
export function uniqueCommonRuns(
  a: Int32Array,
  b: Int32Array,
  { a0, a1, b0, b1 }: { a0: number; a1: number; b0: number; b1: number },
  length: number
): Run[] {
  const inA = placesOfRuns(a, a0, a1, length);
  const inB = placesOfRuns(b, b0, b1, length);
  const i: number[] = [];
  const j: number[] = [];
  for (const [hash, place] of inA) {
    const other = place === MANY ? MANY : (inB.get(hash) ?? MANY);
    if (other === MANY || !equalRuns(a, place, b, other, length)) continue;
    i.push(place);
    j.push(other - b0);
  }
  const runs: Run[] = [];
  let [freeA, freeB] = [a0, b0];
  for (const index of heaviestChain(j)) {
    let start = i[index]!;
    let other = j[index]! + b0;
    if (start < freeA || other < freeB) continue;
    while (start > freeA && other > freeB && a[start - 1] === b[other - 1])
      [start, other] = [start - 1, other - 1];
    let grown = length + i[index]! - start;
    while (start + grown < a1 && other + grown < b1 && a[start + grown] === b[other + grown])
      grown++;
    runs.push({ i: start, j: other, length: grown });
    [freeA, freeB] = [start + grown, other + grown];
  }
  return runs;
}
