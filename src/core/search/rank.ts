import type { Met } from './evaluate.ts';

/** A unit that was found, with the sum of what it was found by. */
export interface Ranked {
  unit: number;
  score: number;
}

/** With fewer units than this that have every word, those that have some of them are shown too. */
const ENOUGH = 10;
/** What part of the query, by how telling its words are, a unit must have to be shown for it. */
const MIN_SHARE = 0.34;

/**
 * Orders the units that meet the needs of a query, best first: those that meet all of them, and
 * where these are few also those that meet the more telling ones. A unit's score counts by the share
 * of the query that it meets.
 */
export function rank(met: readonly Met[]): { ranked: Ranked[]; partial: boolean } {
  const sums = new Map<number, { score: number; share: number; needs: number }>();
  const telling = met.reduce((sum, { scores, rarity }) => sum + (scores.size > 0 ? rarity : 0), 0);
  for (const { scores, rarity } of met) {
    for (const [unit, score] of scores) {
      const sum = sums.get(unit);
      if (sum) {
        sum.score += score;
        sum.share += rarity / telling;
        sum.needs++;
      } else {
        sums.set(unit, { score, share: rarity / telling, needs: 1 });
      }
    }
  }
  let complete = 0;
  for (const { needs } of sums.values()) if (needs === met.length) complete++;
  const partial = complete < ENOUGH && met.length > 1;
  const ranked: Ranked[] = [];
  for (const [unit, { score, share, needs }] of sums) {
    const isComplete = needs === met.length;
    if (!isComplete && (!partial || share < MIN_SHARE)) continue;
    ranked.push({ unit, score: score * (isComplete ? 1 : share) });
  }
  ranked.sort((a, b) => b.score - a.score || a.unit - b.unit);
  return { ranked, partial: partial && ranked.length > complete };
}
