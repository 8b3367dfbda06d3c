import type { Vocabulary } from './vocabulary.ts';

/** A prefix of three letters may begin thousands of words: so many are taken at most … */
const MAX_TERMS = 60;
/** … and so many occurrences of all of them together, or a query would take too long. */
const MAX_OCCURRENCES = 2500;

/** The most frequent words that pass, as many as can be afforded together. */
export function affordable(
  terms: readonly string[],
  { count }: Vocabulary,
  passes: (term: string) => boolean = () => true
): string[] {
  const counted = terms.map((term) => ({ term, count: count(term) }));
  counted.sort((a, b) => b.count - a.count);
  let occurrences = 0;
  const taken: string[] = [];
  for (const entry of counted) {
    if (occurrences + entry.count > MAX_OCCURRENCES && taken.length > 0) continue;
    if (!passes(entry.term)) continue;
    occurrences += entry.count;
    taken.push(entry.term);
    if (taken.length === MAX_TERMS) break;
  }
  return taken;
}
