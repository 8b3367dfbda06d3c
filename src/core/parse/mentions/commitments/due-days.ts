import { daysInMonth } from '../../scan/dates.ts';

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A year as a phrase names it: printed ("2026"), this one ("dit jaar"), the next ("volgend jaar"). */
export type NamedYear = readonly (string | undefined)[];

/** The last day of each season; the calendar decides, not the weather nor the recess. */
const SEASONS: Readonly<Record<string, { month: number; day: number }>> = {
  voorjaar: { month: 6, day: 20 },
  lente: { month: 6, day: 20 },
  zomer: { month: 9, day: 20 },
  najaar: { month: 12, day: 20 },
  herfst: { month: 12, day: 20 }
};

/** `YYYY-MM-DD` as its parts. */
export function toDay(iso: string | undefined): Day | undefined {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return year && month && day ? { year, month, day } : undefined;
}

function yearOf([printed, current, next]: NamedYear, paper: Day | undefined): number | undefined {
  if (printed) return Number(printed);
  if (current) return paper?.year;
  return next && paper ? paper.year + 1 : undefined;
}

/** The last day of a quarter; without a year the next such day. */
export function quarterEnd(
  quarter: number,
  year: NamedYear,
  paper: Day | undefined
): Day | undefined {
  const month = quarter * 3;
  const known = yearOf(year, paper);
  if (known !== undefined) return { year: known, month, day: daysInMonth(known, month) };
  return year.some(Boolean)
    ? undefined
    : nextDay({ month, day: month === 6 || month === 9 ? 30 : 31 }, paper);
}

/** The last day of the quarter in which a day falls. */
export function quarterOf({ year, month }: Day): Day {
  const last = Math.ceil(month / 3) * 3;
  return { year, month: last, day: daysInMonth(year, last) };
}

/** A day of a named year; without one the next such day. */
export function dayIn(
  date: Omit<Day, 'year'>,
  year: NamedYear,
  paper: Day | undefined
): Day | undefined {
  const known = yearOf(year, paper);
  if (known !== undefined) return { year: known, ...date };
  return year.some(Boolean) ? undefined : nextDay(date, paper);
}

/** The last day of a month; without a year the next such month. */
export function monthEnd(month: number, year: NamedYear, paper: Day | undefined): Day | undefined {
  const known = dayIn({ month, day: 28 }, year, paper)?.year;
  return known === undefined ? undefined : { year: known, month, day: daysInMonth(known, month) };
}

/** The last day of a season by the calendar; without a year the next one. */
export function seasonEnd(
  season: string,
  year: NamedYear,
  paper: Day | undefined
): Day | undefined {
  const last = SEASONS[season.toLowerCase()];
  if (!last) return undefined;
  const known = yearOf(year, paper);
  if (known !== undefined) return { year: known, ...last };
  return year.some(Boolean) ? undefined : nextDay(last, paper);
}

/** The first such day on or after the paper's. */
export function nextDay(
  { month, day }: Omit<Day, 'year'>,
  paper: Day | undefined
): Day | undefined {
  if (!paper) return undefined;
  const isPast = month < paper.month || (month === paper.month && day < paper.day);
  return { year: paper.year + (isPast ? 1 : 0), month, day };
}

/** "voor 1 mei" ends the day before. */
export function dayBefore({ year, month, day }: Day): Day {
  return fromDate(new Date(Date.UTC(year, month - 1, day - 1)));
}

/** A number of days, weeks, months or years after a day. */
export function later({ year, month, day }: Day, count: number, unit: string): Day {
  if (unit.startsWith('d')) return fromDate(new Date(Date.UTC(year, month - 1, day + count)));
  if (unit.startsWith('w')) return fromDate(new Date(Date.UTC(year, month - 1, day + 7 * count)));
  const months = month - 1 + count * (unit === 'jaar' ? 12 : 1);
  const last = daysInMonth(year + Math.floor(months / 12), (months % 12) + 1);
  return fromDate(new Date(Date.UTC(year, months, Math.min(day, last))));
}

/** The last day of this (0) or the next (1) week or month; a week ends on Sunday. */
export function periodEnd({ year, month, day }: Day, step: number, unit: string): Day {
  if (unit === 'maand') return fromDate(new Date(Date.UTC(year, month + step, 0)));
  const date = new Date(Date.UTC(year, month - 1, day));
  const toSunday = (7 - date.getUTCDay()) % 7;
  return fromDate(new Date(Date.UTC(year, month - 1, day + toSunday + 7 * step)));
}

function fromDate(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
