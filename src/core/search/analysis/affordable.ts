import type { Vocabulary } from './vocabulary.ts';

/** A prefix of three letters may begin thousands of words: so many are taken at most … */
const MAX_TERMS = 60;
/** … and so many occurrences of all of them together, or a query would take too long. */
const MAX_OCCURRENCES = 2500;

/** More than any list of places is long. */
const LONGEST = 2 ** 26;

/**
 * Of the words at these places of the vocabulary the most frequent that pass, as many as can be
 * afforded together; of equals the first.
 */
export function affordable(
  places: readonly number[],
  { termAt, countAt }: Vocabulary,
  passes: (term: string) => boolean = () => true
): string[] {
  // count and rank in one number: thousands of these are put in order without an object for each
  const order = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) order[i] = i - LONGEST * countAt(places[i]!);
  order.sort();
  let occurrences = 0;
  const taken: string[] = [];
  for (const key of order) {
    const count = -Math.floor(key / LONGEST);
    if (occurrences + count > MAX_OCCURRENCES && taken.length > 0) continue;
    const term = termAt(places[key + LONGEST * count]!);
    if (!passes(term)) continue;
    occurrences += count;
    taken.push(term);
    if (taken.length === MAX_TERMS) break;
  }
  return taken;
}
