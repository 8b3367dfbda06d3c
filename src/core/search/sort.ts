import type { UnitLibrary } from './library.ts';
import type { Ranked } from './rank.ts';
import type { SortOrder } from './search.ts';

/** What was found, in another order; what has no date or answer time comes last. */
export function sortRanked(
  ranked: readonly Ranked[],
  order: SortOrder,
  { units }: UnitLibrary
): readonly Ranked[] {
  if (order === 'relevance') return ranked;
  const keyed = ranked.map((found) => {
    const { date, answerDays } = units[found.unit]!.group;
    return { found, date: date ?? '', days: answerDays ?? -1 };
  });
  keyed.sort((a, b) => {
    if (order === 'answer-time') return b.days - a.days;
    if (a.date === '' || b.date === '') return a.date === b.date ? 0 : a.date === '' ? 1 : -1;
    if (a.date === b.date) return 0;
    return a.date < b.date === (order === 'oldest') ? -1 : 1;
  });
  return keyed.map(({ found }) => found);
}

/** A unit with how many versions of it were found, itself included. */
export interface Folded extends Ranked {
  versions: number;
}

/** Of versions of one question only the best, in the place of the best. */
export function foldRanked(
  ranked: readonly Ranked[],
  folding: boolean,
  library: UnitLibrary
): Folded[] {
  if (!folding) return ranked.map((found) => ({ ...found, versions: 1 }));
  const best = new Map<string, Folded>();
  for (const found of ranked) {
    const key = library.versionKey(found.unit);
    const known = best.get(key);
    if (known) known.versions++;
    else best.set(key, { ...found, versions: 1 });
  }
  return [...best.values()];
}
