import type { Met } from './evaluate.ts';

/** A unit that was found, with the sum of what it was found by. */
export interface Ranked {
  unit: number;
  score: number;
}

/** With fewer units than this that have every word, those that have some of them are shown too. */
const ENOUGH = 10;
/** What part of the query, by how telling its words are, a unit must have to be shown for it. */
const MIN_SHARE = 0.2;
/** From this degree on a need counts as met, not only as something akin to it. */
const MEETS = 0.4;

/**
 * Orders the units that meet the needs of a query, best first: those that meet all of them, and
 * where these are few also those that meet the more telling ones. A unit's score counts by the share
 * of the query that it meets.
 */
export function rank(met: readonly Met[]): { ranked: Ranked[]; partial: boolean } {
  const sums = new Map<number, { score: number; share: number; needs: number }>();
  const telling = met.reduce((sum, { units, rarity }) => sum + (units.size > 0 ? rarity : 0), 0);
  for (const { units, rarity } of met) {
    for (const [unit, { score, degree }] of units) {
      const sum = sums.get(unit) ?? { score: 0, share: 0, needs: 0 };
      sum.score += score;
      sum.share += (degree * rarity) / telling;
      if (degree >= MEETS) sum.needs++;
      sums.set(unit, sum);
    }
  }
  const isComplete = (needs: number) => needs === met.length;
  let complete = 0;
  for (const { needs } of sums.values()) if (isComplete(needs)) complete++;
  const partial = complete < ENOUGH;
  const ranked: Ranked[] = [];
  for (const [unit, { score, share, needs }] of sums) {
    if (isComplete(needs)) ranked.push({ unit, score });
    else if (partial && (share >= MIN_SHARE || met.length === 1)) {
      ranked.push({ unit, score: score * share });
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.unit - b.unit);
  return { ranked, partial: partial && ranked.length > complete };
}
