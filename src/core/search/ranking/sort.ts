import { SOURCE_RANK } from '../../model/source-rank.ts';
import type { UnitLibrary } from '../index/library.ts';
import type { Ranked } from './ranked.ts';
import type { SortOrder } from '../search.ts';

/** What was found, in another order; what has no date or answer time comes last. */
export function sortRanked(
  ranked: readonly Ranked[],
  order: SortOrder,
  { units }: UnitLibrary
): readonly Ranked[] {
  if (order === 'relevance') return ranked;
  const keyed = ranked.map((found) => {
    const { group, answered } = units[found.unit]!;
    const days = answered ? group.answerDays : undefined;
    return { found, date: group.date ?? '', days: days ?? -1 };
  });
  keyed.sort((a, b) => {
    if (order === 'answer-time') return b.days - a.days;
    if (a.date === '' || b.date === '') return a.date === b.date ? 0 : a.date === '' ? 1 : -1;
    if (a.date === b.date) return 0;
    return a.date < b.date === (order === 'oldest') ? -1 : 1;
  });
  return keyed.map(({ found }) => found);
}

/** Versions of one question as one: that of the source to cite, in the place of the best. */
export function foldRanked(ranked: readonly Ranked[], library: UnitLibrary): Folding {
  const shown: Ranked[] = [];
  const folded = new Map<string, { row: number; count: number }>();
  for (const found of ranked) {
    // most have no other version
    const key = library.hasVersions(found.unit) ? library.versionKey(found.unit) : undefined;
    const known = key === undefined ? undefined : folded.get(key);
    if (known) {
      known.count++;
      if (rankOf(found, library) > rankOf(shown[known.row]!, library)) shown[known.row] = found;
      continue;
    }
    if (key !== undefined) folded.set(key, { row: shown.length, count: 1 });
    shown.push(found);
  }
  return {
    ranked: shown,
    versionsOf: (unit) => folded.get(library.versionKey(unit))?.count ?? 1
  };
}

function rankOf({ unit }: Ranked, { units }: UnitLibrary): number {
  return SOURCE_RANK[units[unit]!.group.kind];
}

/** What remains when versions are shown as one. */
export interface Folding {
  ranked: readonly Ranked[];
  /** How many versions of it were found, itself included. */
  versionsOf(unit: number): number;
}
