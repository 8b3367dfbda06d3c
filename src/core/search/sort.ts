import type { UnitLibrary } from './library.ts';
import type { Ranked } from './ranked.ts';
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

/** Of versions of one question only the best, in the place of the best. */
export function foldRanked(ranked: readonly Ranked[], library: UnitLibrary): Folding {
  const counts = new Map<string, number>();
  const best = ranked.filter(({ unit }) => {
    const key = library.versionKey(unit);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0;
  });
  return { ranked: best, versionsOf: (unit) => counts.get(library.versionKey(unit)) ?? 1 };
}

/** What remains when versions are shown as one. */
export interface Folding {
  ranked: readonly Ranked[];
  /** How many versions of it were found, itself included. */
  versionsOf(unit: number): number;
}
