import { MONTH_NAMES } from '../../model/months.ts';
import type { UnitGroup } from './units.ts';

/**
 * The months and years in which a set was submitted and answered, in words, each once: who types
 * "mei 2025" seeks what is of that month, though its text need not say so.
 */
export function monthWords({
  date,
  submittedOn
}: Pick<UnitGroup, 'date' | 'submittedOn'>): readonly string[] {
  return [...new Set([date, submittedOn].flatMap(wordsOf))];
}

function wordsOf(date: string | undefined): string[] {
  const day = new Date(date ?? '');
  if (Number.isNaN(day.getTime())) return [];
  return [MONTH_NAMES[day.getUTCMonth()]!, String(day.getUTCFullYear())];
}
