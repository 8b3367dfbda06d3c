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

interface Path {
  score: number;
  candidate: number;
  previous: Path | undefined;
  /** Where its last mark ends in the text. */
  end: number;
}

/**
 * Picks the candidates that form the best ascending sequence of labels, by index: each step of one
 * costs nothing, a gap or a start anew costs, and what `weightOf` says is won. Numbering may start
 * anew any number of times, as where several papers stand in one text. Linear in the candidates.
 */
export function pickSequence(
  candidates: readonly MarkCandidate[],
  weightOf: (candidate: MarkCandidate) => number
): number[] {
  const ending = new Map<number, Path>();
  let best: Path | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const last = candidate.marks.at(-1)?.number ?? 0;
    const won = weightOf(candidate) + GROUP_BONUS * (candidate.marks.length - 1);
    const path = extendBest(ending, best, candidate, index);
    path.score += won;
    const known = ending.get(last);
    if (known && known.score >= path.score) continue;
    ending.set(last, path);
    if (path.score > (best?.score ?? 0)) best = path;
  }
  const picked: number[] = [];
  for (let path = best; path; path = path.previous) picked.push(path.candidate);
  return picked.reverse();
}

/** The cheapest way to this candidate: on from the label before, over a gap, or from a new start. */
function extendBest(
  ending: ReadonlyMap<number, Path>,
  best: Path | undefined,
  candidate: MarkCandidate,
  index: number
): Path {
  const first = candidate.marks[0]?.number ?? 0;
  const at = candidate.marks[0]?.span[0] ?? 0;
  const end = candidate.marks.at(-1)?.span[1] ?? 0;
  const start = START_COST + (first > 1 ? LATE_START_COST + COST_PER_LABEL * (first - 1) : 0);
  const path: Path = { score: -start, candidate: index, previous: undefined, end };
  const lowest = Math.max(0, first - 1 - MAX_GAP);
  for (let label = first - 1; label >= lowest; label--) {
    const before = label === 0 ? best : ending.get(label);
    // Two readings of the same digits exclude each other.
    if (!before || before.end > at) continue;
    const gap = first - 1 - label;
    const cost = label === 0 ? start : gap === 0 ? 0 : GAP_COST + COST_PER_MISSING * gap;
    if (before.score - cost <= path.score) continue;
    path.score = before.score - cost;
    path.previous = before;
  }
  if (lowest > 0 && best && best.end <= at && best.score - start > path.score) {
    path.score = best.score - start;
    path.previous = best;
  }
  return path;
}
