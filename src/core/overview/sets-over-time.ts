import type { SetVersions } from './set-versions.ts';

/** How many submissions came in one stretch of time. */
export interface TimeBucket {
  /** "2025-06", or "2025" where stretches are years. */
  name: string;
  count: number;
}

/** Submissions over time; `undated` have no date of submission in any paper. */
export interface SetsOverTime {
  buckets: readonly TimeBucket[];
  dated: number;
  undated: number;
}

/** A plot with more months than this shows years. */
const MOST_MONTHS = 36;

/** Counts submissions by the month, or year, in which they were sent in; empty ones stand between. */
export function countOverTime(groups: readonly SetVersions[]): SetsOverTime {
  const dates = groups.flatMap((versions) => {
    const dated = versions.find(({ set }) => set.submittedOn !== undefined);
    return dated?.set.submittedOn ?? [];
  });
  const undated = groups.length - dates.length;
  const months = dates.map((date) => date.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return { buckets: [], dated: 0, undated };
  const span = monthNumber(last) - monthNumber(first) + 1;
  const names =
    span <= MOST_MONTHS
      ? Array.from({ length: span }, (_, i) => monthName(monthNumber(first) + i))
      : Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) =>
          String(yearOf(first) + i)
        );
  const counts = new Map(names.map((name) => [name, 0]));
  for (const month of months) {
    const name = span <= MOST_MONTHS ? month : month.slice(0, 4);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const buckets = [...counts].map(([name, count]) => ({ name, count }));
  return { buckets, dated: dates.length, undated };
}

const yearOf = (month: string): number => Number(month.slice(0, 4));

function monthNumber(month: string): number {
  return yearOf(month) * 12 + Number(month.slice(5)) - 1;
}

function monthName(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
