/** Something with a number that could be the next of a numbered series. */
export interface Numbered {
  number: number;
  /** The last number, where it stands for several: 5 for "3, 4 en 5". */
  last?: number;
  /** How much speaks for it by itself; negative where more speaks against it. */
  weight: number;
}

/** What each number that the series skips costs. */
const SKIPPED = 2;
/** What it costs to start with another number than 1. */
const LATE_START = 2;
/** How many numbers may be missing in one place. */
const MAX_SKIP = 3;

interface Chain {
  score: number;
  last: number;
  before: Chain | undefined;
}

/**
 * Chooses from numbered candidates, in order, those that form the best ascending series: numbered
 * lists inside an answer start again at 1 and lose to the series that runs through the whole text.
 * Takes time in proportion to the candidates.
 */
export function chooseSeries(candidates: readonly Numbered[]): {
  indexes: number[];
  /** The weights, less what gaps cost; 0 for no series. */
  score: number;
} {
  const best = new Map<number, Chain>();
  let winner: Chain | undefined;
  for (const [index, { number, last = number, weight }] of candidates.entries()) {
    const before = bestBefore(best, number);
    const start = number === 1 ? 0 : -LATE_START;
    const extended = before ? before.chain.score - before.cost : -Infinity;
    const chain: Chain = {
      score: weight + Math.max(start, extended),
      last: index,
      before: extended > start ? before?.chain : undefined
    };
    if (chain.score <= 0) continue;
    const known = best.get(last);
    // A later candidate must be better: the first "2." after "1." is the likelier one.
    if (!known || chain.score > known.score) best.set(last, chain);
    if (!winner || chain.score >= winner.score) winner = chain;
  }
  const indexes: number[] = [];
  for (let chain = winner; chain; chain = chain.before) indexes.push(chain.last);
  return { indexes: indexes.reverse(), score: winner?.score ?? 0 };
}

function bestBefore(best: ReadonlyMap<number, Chain>, number: number) {
  let found: { chain: Chain; cost: number } | undefined;
  for (let skip = 0; skip <= MAX_SKIP; skip++) {
    const chain = best.get(number - 1 - skip);
    const cost = skip * SKIPPED;
    if (chain && (!found || chain.score - cost > found.chain.score - found.cost)) {
      found = { chain, cost };
    }
  }
  return found;
}
