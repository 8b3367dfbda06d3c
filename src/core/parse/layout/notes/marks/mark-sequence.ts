import type { MarkCandidate } from './mark-candidates.ts';

/** A run of labels may skip this many and still be one run. */
const MAX_GAP = 8;

const GAP_COST = 0.5;
const COST_PER_MISSING = 0.15;
const START_COST = 1.2;
const LATE_START_COST = 0.8;
const COST_PER_LABEL = 0.6;
/** A further mark of a group proves more than a lone one. */
const GROUP_BONUS = 0.6;

/** The best sequence that ends with each candidate, by its index: columns, as there may be many. */
interface Paths {
  candidates: readonly MarkCandidate[];
  score: Float64Array;
  /** The candidate before it in the sequence, or `NONE`. */
  previous: Int32Array;
}

const NONE = -1;

/**
 * Picks the candidates that form the best ascending sequence of labels, by index: each step of one
 * costs nothing, a gap or a start anew costs, and what `weightOf` says is won. Numbering may start
 * anew any number of times, as where several papers stand in one text. Linear in the candidates.
 */
export function pickSequence(
  candidates: readonly MarkCandidate[],
  weightOf: (candidate: MarkCandidate) => number
): number[] {
  const { length } = candidates;
  const score = new Float64Array(length);
  const previous = new Int32Array(length).fill(NONE);
  const paths: Paths = { candidates, score, previous };
  /** By the last label of a sequence, the candidate with which the best of them ends. */
  const ending = new Map<number, number>();
  let best = NONE;
  for (const [index, candidate] of candidates.entries()) {
    const last = candidate.marks.at(-1)?.number ?? 0;
    const won = weightOf(candidate) + GROUP_BONUS * (candidate.marks.length - 1);
    extendBest(paths, ending, best, index);
    score[index]! += won;
    const known = ending.get(last);
    if (known !== undefined && score[known]! >= score[index]!) continue;
    ending.set(last, index);
    if (score[index]! > (score[best] ?? 0)) best = index;
  }
  const picked: number[] = [];
  for (let at = best; at !== NONE; at = previous[at]!) picked.push(at);
  return picked.reverse();
}

/** The cheapest way to this candidate: on from the label before, over a gap, or from a new start. */
function extendBest(
  { candidates, score, previous }: Paths,
  ending: ReadonlyMap<number, number>,
  best: number,
  index: number
): void {
  const { marks } = candidates[index]!;
  const first = marks[0]?.number ?? 0;
  const at = marks[0]?.span[0] ?? 0;
  const start = START_COST + (first > 1 ? LATE_START_COST + COST_PER_LABEL * (first - 1) : 0);
  let highest = -start;
  const lowest = Math.max(0, first - 1 - MAX_GAP);
  for (let label = first - 1; label >= lowest; label--) {
    const before = label === 0 ? best : (ending.get(label) ?? NONE);
    // Two readings of the same digits exclude each other.
    if (before === NONE || endOf(candidates[before]!) > at) continue;
    const gap = first - 1 - label;
    const cost = label === 0 ? start : gap === 0 ? 0 : GAP_COST + COST_PER_MISSING * gap;
    if (score[before]! - cost <= highest) continue;
    highest = score[before]! - cost;
    previous[index] = before;
  }
  const startsAnew = lowest > 0 && best !== NONE && endOf(candidates[best]!) <= at;
  if (startsAnew && score[best]! - start > highest) {
    highest = score[best]! - start;
    previous[index] = best;
  }
  score[index] = highest;
}

/** Where the last mark of a candidate ends in the text. */
function endOf({ marks }: MarkCandidate): number {
  return marks.at(-1)?.span[1] ?? 0;
}
