import { MONTH_NAMES } from '../../model/months.ts';
import type { UnitGroup } from './units.ts';

const DAY = 86_400_000;

/**
 * The months and years in which a set was submitted and answered, in words, each once: who types
 * "mei 2025" seeks what is of that month, though its text need not say so.
 */
export function monthWords({
  date,
  answerDays
}: Pick<UnitGroup, 'date' | 'answerDays'>): readonly string[] {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return [];
  const days = answerDays === undefined ? [time] : [time, time - answerDays * DAY];
  return [...new Set(days.flatMap(wordsOf))];
}

function wordsOf(time: number): string[] {
  const day = new Date(time);
  return [MONTH_NAMES[day.getUTCMonth()]!, String(day.getUTCFullYear())];
}
