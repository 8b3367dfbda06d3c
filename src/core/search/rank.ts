import type { Allowed } from './engine.ts';
import { evaluate, type EvaluateContext } from './evaluate.ts';
import { needRarity } from './need-rarity.ts';
import type { Need } from './needs.ts';
import { addScore, noScores } from './unit-scores.ts';

/** A unit that was found, with the sum of what it was found by. */
export interface Ranked {
  unit: number;
  score: number;
}

/** With fewer units than this that have every word, those that have some of them are shown too. */
const ENOUGH = 15;
/**
 * What part of the query, by how telling its words are, a unit must have to be shown for it, unless
 * there is hardly anything else.
 */
const MIN_SHARE = 0.2;
/** From this degree on a need counts as met, not only as something akin to it. */
const MEETS = 0.4;

/** What was found, best first; `partial` where some of it does not meet the whole query. */
export interface Ranking {
  ranked: Ranked[];
  partial: boolean;
}

/**
 * Evaluates needs and orders the units that meet them, best first: those that meet all of them, and
 * where these are few also those that meet the more telling ones.
 */
export function rank(
  needs: readonly Need[],
  context: EvaluateContext,
  allowed: Allowed | undefined
): Ranking {
  const rarities = new Map(needs.map((need) => [need, needRarity(need, context)]));
  const rarestFirst = needs.toSorted((a, b) => rarities.get(b)! - rarities.get(a)!);
  const complete = rankComplete(rarestFirst, context, allowed);
  if (complete.length >= ENOUGH) return { ranked: complete, partial: false };
  return rankPartial(rarestFirst, rarities, context, allowed);
}

/** Each need only among the units that met those before it: most queries end here. */
function rankComplete(
  needs: readonly Need[],
  context: EvaluateContext,
  allowed: Allowed | undefined
): Ranked[] {
  let among = allowed;
  let found: readonly number[] = [];
  const sums = new Float64Array(context.room);
  for (const need of needs) {
    const { units, scores, degrees } = evaluate(need, context, among);
    found = units.filter((unit) => degrees[unit]! >= MEETS);
    for (const unit of found) sums[unit]! += scores[unit]!;
    among = maskOf(found, context);
  }
  return found.map((unit) => ({ unit, score: sums[unit]! })).sort(bestFirst);
}

/**
 * Also units that meet only part of the query; their score counts by the share that they meet. What
 * is too common to show a unit for its sake alone is sought only among those that others found.
 */
function rankPartial(
  needs: readonly Need[],
  rarities: ReadonlyMap<Need, number>,
  context: EvaluateContext,
  allowed: Allowed | undefined
): Ranking {
  const all = [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0);
  const sums = noScores(context.room);
  const shares = new Float64Array(context.room);
  const met = new Uint16Array(context.room);
  for (const need of needs) {
    const share = rarities.get(need)! / all;
    const among = share < MIN_SHARE ? maskOf(sums.units, context) : allowed;
    const { units, scores, degrees } = evaluate(need, context, among);
    for (const unit of units) {
      addScore(sums, unit, scores[unit]!);
      shares[unit]! += degrees[unit]! * share;
      if (degrees[unit]! >= MEETS) met[unit]!++;
    }
  }
  const complete: Ranked[] = [];
  const mostly: Ranked[] = [];
  const hardly: Ranked[] = [];
  for (const unit of sums.units) {
    const score = sums.of[unit]!;
    const share = shares[unit]!;
    if (met[unit] === needs.length) complete.push({ unit, score });
    else (share >= MIN_SHARE ? mostly : hardly).push({ unit, score: score * share ** 2 });
  }
  const ranked = [...complete, ...mostly].sort(bestFirst);
  if (ranked.length < ENOUGH) {
    ranked.push(...hardly.sort(bestFirst).slice(0, ENOUGH - ranked.length));
  }
  return { ranked, partial: ranked.length > complete.length };
}

function maskOf(units: Iterable<number>, context: EvaluateContext): Allowed {
  const mask = new Uint8Array(context.room);
  for (const unit of units) mask[unit] = 1;
  return mask;
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.unit - b.unit;
}
