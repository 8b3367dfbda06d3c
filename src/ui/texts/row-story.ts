import type { Change, ComparisonRow, TextComparison } from '../../core/compare/align/comparison.ts';
import { texts } from './texts.ts';

/**
 * What is said above a row of a comparison, where marks alone do not tell it: that one version alone
 * has it, that it stands elsewhere, or that it is one table read in two orders. Of differences that
 * are not shown nothing is said.
 */
export function rowStory(
  { type, change: own, segments }: ComparisonRow,
  { changes }: TextComparison,
  shows: (change: Change) => boolean
): string | undefined {
  const t = texts.comparison;
  const stories = {
    removed: t.onlyFirst,
    added: t.onlySecond,
    'moved-from': t.movedFrom,
    'moved-to': t.movedTo
  };
  const change = own === undefined ? undefined : changes[own];
  if (type !== 'same' && type !== 'edited') {
    return change && shows(change) ? stories[type] : undefined;
  }
  const isTable = segments.some(({ change: at }) => {
    const within = at === undefined ? undefined : changes[at];
    return within?.kind === 'cell-order' && shows(within);
  });
  return isTable ? t.otherOrder : undefined;
}
