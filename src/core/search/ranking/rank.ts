import type { Allowed } from '../index/engine.ts';
import { evaluate, type EvaluateContext } from '../needs/evaluate.ts';
import { needRarity } from '../needs/need-rarity.ts';
import type { Need } from '../needs/needs.ts';
import type { Partiality } from '../search.ts';
import { bestFirst, ENOUGH, maskOf, MEETS, type Ranked } from './ranked.ts';
import { rankPartial } from './rank-partial.ts';

/** What was found, best first. */
export interface Ranking {
  ranked: Ranked[];
  partial: Partiality;
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
  if (complete.length >= ENOUGH) return { ranked: complete, partial: 'none' };
  const ranked = rankPartial(rarestFirst, rarities, context, allowed);
  return { ranked, partial: partiality(ranked.length, complete.length) };
}

function partiality(found: number, complete: number): Partiality {
  if (found === complete) return 'none';
  return complete === 0 ? 'all' : 'some';
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
