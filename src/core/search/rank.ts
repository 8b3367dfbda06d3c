import type { Allowed } from './engine.ts';
import { evaluate, type EvaluateContext, expectedUnits, needRarity } from './evaluate.ts';
import type { Need } from './needs.ts';

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

/** With more units than this for a word, all are scored roughly and only the best exactly. */
const MANY = 1200;
const BEST = 300;

/**
 * Evaluates needs and orders the units that meet them, best first: those that meet all of them, and
 * where these are few also those that meet the more telling ones.
 */
export function rank(
  needs: readonly Need[],
  context: EvaluateContext,
  allowed: Allowed | undefined
): Ranking {
  const expected = Math.max(0, ...needs.map((need) => expectedUnits(need, context.vocabulary)));
  if (expected <= MANY) return rankBy(needs, context, allowed);
  const rough = rankBy(needs, { ...context, rough: true }, allowed);
  const best = rough.ranked.slice(0, BEST);
  const exact = rankBy(
    needs,
    context,
    maskOf(
      best.map(({ unit }) => unit),
      context
    )
  );
  return { ...rough, ranked: [...exact.ranked, ...rough.ranked.slice(BEST)] };
}

function rankBy(
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
  const scores = new Map<number, number>();
  for (const need of needs) {
    const next = context.noUnits();
    for (const [unit, { score, degree }] of evaluate(need, context, among)) {
      if (degree < MEETS) continue;
      next[unit] = 1;
      scores.set(unit, (scores.get(unit) ?? 0) + score);
    }
    among = next;
  }
  const ranked: Ranked[] = [];
  for (const [unit, score] of scores) if (among?.[unit] === 1) ranked.push({ unit, score });
  return ranked.sort(bestFirst);
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
  const sums = new Map<number, { score: number; share: number; needs: number }>();
  for (const need of needs) {
    const share = rarities.get(need)! / all;
    const among = share < MIN_SHARE ? maskOf(sums.keys(), context) : allowed;
    for (const [unit, { score, degree }] of evaluate(need, context, among)) {
      const sum = sums.get(unit) ?? { score: 0, share: 0, needs: 0 };
      sum.score += score;
      sum.share += degree * share;
      if (degree >= MEETS) sum.needs++;
      sums.set(unit, sum);
    }
  }
  const complete: Ranked[] = [];
  const mostly: Ranked[] = [];
  const hardly: Ranked[] = [];
  for (const [unit, { score, share, needs: met }] of sums) {
    if (met === needs.length) complete.push({ unit, score });
    else (share >= MIN_SHARE ? mostly : hardly).push({ unit, score: score * share ** 2 });
  }
  const ranked = [...complete, ...mostly].sort(bestFirst);
  if (ranked.length < ENOUGH) {
    ranked.push(...hardly.sort(bestFirst).slice(0, ENOUGH - ranked.length));
  }
  return { ranked, partial: ranked.length > complete.length };
}

function maskOf(units: Iterable<number>, context: EvaluateContext): Allowed {
  const mask = context.noUnits();
  for (const unit of units) mask[unit] = 1;
  return mask;
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.unit - b.unit;
}
