import type { EvaluateContext, Met } from '../needs/evaluate.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** How many of the best are put in order by it. */
const READ = 60;
/** What having nothing left to ask of its set counts beside the score itself; found by trying. */
const WORTH = 3;
/** A set that has half of what is asked is worth a quarter of one that has all. */
const EXPONENT = 2;

/**
 * Best first, once more: who asks for several things seeks a set that is about all of them, though
 * its questions say them apart ("noodfonds langer open": one says why the fund closed, another how
 * long it was open). So a result counts for more the more of the query its set has, whichever of its
 * questions or its title has it. `met` are the units that meet each need.
 */
export function bySetCoverage(
  ranked: readonly Ranked[],
  met: readonly Met[],
  { groupOf }: Pick<EvaluateContext, 'groupOf'>
): Ranked[] {
  const known = new Map<unknown, number>();
  const best = ranked.slice(0, READ).map(({ unit, score }) => {
    const group = groupOf(unit);
    let share = known.get(group);
    if (share === undefined) known.set(group, (share = coverage(unit, met, groupOf)));
    return { unit, score: (score * (1 + WORTH * share ** EXPONENT)) / (1 + WORTH) };
  });
  return [...best.sort(bestFirst), ...ranked.slice(READ)];
}

/** How much of the query the set of a unit has: 1 where each need is met by one of its questions. */
function coverage(unit: number, met: readonly Met[], groupOf: EvaluateContext['groupOf']): number {
  const group = groupOf(unit);
  // the units of a set have numbers in a row
  let from = unit;
  while (groupOf(from - 1) === group) from--;
  let to = unit + 1;
  while (groupOf(to) === group) to++;
  let sum = 0;
  for (const { degrees } of met) {
    let best = 0;
    for (let i = from; i < to; i++) if (degrees[i]! > best) best = degrees[i]!;
    sum += best;
  }
  return sum / met.length;
}
