import type { Allowed } from '../index/engine.ts';
import { evaluate, type EvaluateContext, giveBackMet, type Met } from '../needs/evaluate.ts';
import { giveBack, zeros } from '../index/unit-scores.ts';
import { needRarity } from '../needs/need-rarity.ts';
import type { Need } from '../needs/needs.ts';
import type { Partiality } from '../search-result.ts';
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
  const [rarest, ...others] = rarestFirst;
  if (!rarest) return { ranked: [], partial: 'none' };
  const first = evaluate(rarest, context, allowed);
  const complete = rankComplete(first, others, context);
  if (complete.length >= ENOUGH) {
    giveBackMet(first);
    return { ranked: complete, partial: 'none' };
  }
  const ranked = rankPartial({ rarestFirst, rarities, first }, context, allowed);
  giveBackMet(first);
  return { ranked, partial: partiality(ranked.length, complete.length) };
}

function partiality(found: number, complete: number): Partiality {
  if (found === complete) return 'none';
  return complete === 0 ? 'all' : 'some';
}

/** Each need only among the units that met those before it: most queries end here. */
function rankComplete(first: Met, others: readonly Need[], context: EvaluateContext): Ranked[] {
  const sums = zeros(context.room);
  const add = ({ units, scores, degrees }: Met) => {
    const found = units.filter((unit) => degrees[unit]! >= MEETS);
    for (const unit of found) sums[unit]! += scores[unit]!;
    return found;
  };
  const touched = add(first);
  let found = touched;
  for (const need of others) {
    const met = evaluate(need, context, maskOf(found, context));
    found = add(met);
    giveBackMet(met);
  }
  const ranked = found.map((unit) => ({ unit, score: sums[unit]! })).sort(bestFirst);
  giveBack(touched, sums);
  return ranked;
}
