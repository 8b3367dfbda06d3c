import type { MarkCandidate } from './mark-candidates.ts';
import { AT_LINE_START } from './mark-weight.ts';

/** Where each label may have a mark, to prove the notes by. */
export interface MarkEvidence {
  /**
   * Whether a mark with this number can stand between two offsets. Numbers alone on their line count
   * only for notes that look the same.
   */
  has(number: number, from: number, to: number, orLone?: boolean): boolean;
  /**
   * Whether the number stands alone on a line or opens one between two offsets: where a producer puts
   * every raised sign on a line of its own, this is all that is left of its mark.
   */
  hasAtLineStart(number: number, from: number, to: number): boolean;
  /** The same, where it stands apart behind a stop, as in "dat zijn er 12. 1 Daarbij". */
  hasBehindStop(number: number, from: number, to: number): boolean;
  /** Where the number first stands alone on its line between two offsets. */
  loneAt(number: number, from: number, to: number): number | undefined;
}

// From this on it stands where a sentence ends, which alone proves nothing.
const MIN_BEHIND_STOP = -1.6;

// Below this a candidate is too weak to prove a note, and needs one itself.
const MIN_WEIGHT = -1;

/** Orders the candidates by label. */
export function collectEvidence(candidates: readonly MarkCandidate[]): MarkEvidence {
  const strong = new Map<number, number[]>();
  const lone = new Map<number, number[]>();
  const opening = new Map<number, number[]>();
  const behindStop = new Map<number, number[]>();
  for (const candidate of candidates) {
    const isOpening = !candidate.lone && candidate.weight === AT_LINE_START;
    const isStrong = candidate.weight >= MIN_WEIGHT;
    const map = candidate.lone ? lone : isOpening ? opening : isStrong ? strong : behindStop;
    if (!candidate.lone && !isOpening && candidate.weight < MIN_BEHIND_STOP) continue;
    for (const { number, span } of candidate.marks) {
      const offsets = map.get(number);
      if (offsets) offsets.push(span[0]);
      else map.set(number, [span[0]]);
    }
  }
  return {
    has: (number, from, to, orLone = false) =>
      isAnyBetween(strong.get(number), from, to) ||
      (orLone && isAnyBetween(lone.get(number), from, to)),
    hasAtLineStart: (number, from, to) =>
      isAnyBetween(lone.get(number), from, to) || isAnyBetween(opening.get(number), from, to),
    hasBehindStop: (number, from, to) => isAnyBetween(behindStop.get(number), from, to),
    loneAt: (number, from, to) => firstBetween(lone.get(number), from, to)
  };
}

function isAnyBetween(sorted: readonly number[] | undefined, from: number, to: number): boolean {
  return firstBetween(sorted, from, to) !== undefined;
}

function firstBetween(
  sorted: readonly number[] | undefined,
  from: number,
  to: number
): number | undefined {
  if (!sorted) return undefined;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found < to ? found : undefined;
}
