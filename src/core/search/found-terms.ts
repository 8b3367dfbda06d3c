import type { Need } from './needs.ts';
import type { FoundBy } from './search.ts';

/**
 * The words of a text by which it meets the needs of a query, with how they came to stand for a word
 * of it. Only the best way that the text meets counts: where "dijkbewaking" stands, its parts are
 * not marked besides.
 */
export function foundTerms(
  needs: readonly Need[],
  present: ReadonlySet<string>
): Map<string, FoundBy> {
  const found = new Map<string, FoundBy>();
  for (const { ways, text, phrases, literal } of needs) {
    if (phrases && !literal) continue;
    const met = ways.filter(({ words }) =>
      words.every((word) => [...word.keys()].some((term) => present.has(term)))
    );
    const best = Math.max(0, ...met.map(({ weight }) => weight));
    for (const { words } of met.filter(({ weight }) => weight === best)) {
      for (const [term, { by }] of words.flatMap((word) => [...word])) {
        if (present.has(term) && !found.has(term)) found.set(term, { word: text, found: term, by });
      }
    }
  }
  return found;
}
