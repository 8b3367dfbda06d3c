import type { Completion } from '../../core/search/search.ts';

/** A query with the place where typing goes on. */
export interface Typed {
  query: string;
  cursor: number;
}

/** Completes a query: "frac" → "fractie:" to go on after the colon, a value with a blank after it. */
export function applyCompletion(
  query: string,
  { text, start, end, type }: Pick<Completion, 'text' | 'start' | 'end' | 'type'>
): Typed {
  const rest = query.slice(end);
  const space = type === 'field' || rest.startsWith(' ') ? '' : ' ';
  const before = query.slice(0, start) + text + space;
  const skipped = type !== 'field' && space === '' ? 1 : 0;
  return { query: before + rest, cursor: before.length + skipped };
}

/**
 * Completions of a query that has changed since, for the query as it is: where only the word that
 * they complete was typed on, they complete what it has become. Otherwise none fits any more.
 */
export function carryOver<T extends Pick<Completion, 'start' | 'end'>>(
  completions: readonly T[],
  before: string,
  query: string
): T[] {
  const by = query.length - before.length;
  return completions.flatMap((completion) => {
    const { start, end } = completion;
    const isSame =
      end + by >= start &&
      query.startsWith(before.slice(0, start)) &&
      query.slice(end + by) === before.slice(end) &&
      !/\s/.test(query.slice(end, end + by));
    return isSame ? [{ ...completion, end: end + by }] : [];
  });
}

/** So many letters may be any word; from here on they are taken for the beginning of a field. */
const MIN_FIELD = 2;

/** What is worth showing while typing: fields and values that are not there in full already. */
export function worthShowing(query: string, completions: readonly Completion[]): Completion[] {
  return completions.filter(({ type, text, start, end }) => {
    const typed = query.slice(start, end);
    if (type === 'word' || typed.toLowerCase() === text.toLowerCase()) return false;
    return type === 'value' || typed.length >= MIN_FIELD;
  });
}
