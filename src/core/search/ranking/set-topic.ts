import type { UnitLibrary } from '../index/library.ts';
import { bestFirst, type Ranked } from './ranked.ts';
import type { UnitGroup } from '../index/units.ts';

/** How many of the best are read for it. */
const READ = 60;
/** So many others of a set tell whether it is about what the query asks … */
const OTHERS = 10;
/** … and what their mean adds to a question; found by trying, anything near does the same. */
const SHARE = 0.4;

/**
 * Best first, once more: a question belongs to the subject of its set. Of two that meet a query
 * alike, the one whose set has more that meets it comes first, because the other set has the words
 * only by the way.
 */
export function bySetTopic(
  ranked: readonly Ranked[],
  { units }: Pick<UnitLibrary, 'units'>
): readonly Ranked[] {
  const best = ranked.slice(0, READ);
  const scores = new Map<UnitGroup, number[]>();
  for (const { unit, score } of best.toSorted(bestFirst)) {
    const { group } = units[unit]!;
    scores.set(group, [...(scores.get(group) ?? []), score]);
  }
  const raised = best.map(({ unit, score }) => {
    const ofSet = scores.get(units[unit]!.group)!;
    const first = ofSet.slice(0, OTHERS + 1).reduce((sum, other) => sum + other, 0);
    const others = first - (score >= (ofSet[OTHERS] ?? 0) ? score : ofSet[OTHERS]!);
    return { unit, score: score + (SHARE * others) / OTHERS };
  });
  return [...raised.sort(bestFirst), ...ranked.slice(READ)];
}
