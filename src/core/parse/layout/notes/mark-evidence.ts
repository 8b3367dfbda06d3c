import type { MarkCandidate } from './mark-candidates.ts';

/** Where each label may have a mark, to prove the notes by. */
export interface MarkEvidence {
  /**
   * Whether a mark with this number can stand between two offsets. Numbers alone on their line count
   * only for notes that look the same.
   */
  has(number: number, from: number, to: number, orLone?: boolean): boolean;
}

// Below this a candidate is too weak to prove a note, and needs one itself.
const MIN_WEIGHT = -1;

/** Orders the candidates by label. */
export function collectEvidence(candidates: readonly MarkCandidate[]): MarkEvidence {
  const strong = new Map<number, number[]>();
  const lone = new Map<number, number[]>();
  for (const candidate of candidates) {
    const map = candidate.lone ? lone : strong;
    if (!candidate.lone && candidate.weight < MIN_WEIGHT) continue;
    for (const { number, span } of candidate.marks) {
      const offsets = map.get(number);
      if (offsets) offsets.push(span[0]);
      else map.set(number, [span[0]]);
    }
  }
  return {
    has: (number, from, to, orLone = false) =>
      isAnyBetween(strong.get(number), from, to) ||
      (orLone && isAnyBetween(lone.get(number), from, to))
  };
}

function isAnyBetween(sorted: readonly number[] | undefined, from: number, to: number): boolean {
  if (!sorted) return false;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found < to;
}
