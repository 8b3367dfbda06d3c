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
  const ending: (Path | undefined)[] = [];
  let best: Path | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const first = candidate.marks[0]?.number ?? 0;
    const last = candidate.marks.at(-1)?.number ?? 0;
    const won = weightOf(candidate) + GROUP_BONUS * (candidate.marks.length - 1);
    const previous = bestBefore(ending, best, candidates, candidate, first);
    const score = previous.score + won;
    const known = ending[last];
    if (known && known.score >= score) continue;
    const path: Path = { score, candidate: index, previous: previous.path };
    ending[last] = path;
    if (score > (best?.score ?? 0)) best = path;
  }
  const picked: number[] = [];
  for (let path = best; path; path = path.previous) picked.push(path.candidate);
  return picked.reverse();
}

function bestBefore(
  ending: readonly (Path | undefined)[],
  best: Path | undefined,
  candidates: readonly MarkCandidate[],
  candidate: MarkCandidate,
  first: number
): { score: number; path: Path | undefined } {
  const start = START_COST + (first > 1 ? LATE_START_COST + COST_PER_LABEL * (first - 1) : 0);
  const at = candidate.marks[0]?.span[0] ?? 0;
  let score = -start;
  let path: Path | undefined;
  const consider = (before: Path | undefined, cost: number) => {
    if (!before || before.score - cost <= score) return;
    // Two readings of the same digits exclude each other.
    const end = candidates[before.candidate]?.marks.at(-1)?.span[1] ?? 0;
    if (end > at) return;
    score = before.score - cost;
    path = before;
  };
  consider(best, start);
  for (let gap = 0; gap <= MAX_GAP && first - 1 - gap > 0; gap++) {
    consider(ending[first - 1 - gap], gap === 0 ? 0 : GAP_COST + COST_PER_MISSING * gap);
  }
  return { score, path };
}
