import type { Need } from '../needs/needs.ts';
import type { FoundBy, WordsTogether } from '../search.ts';

/** By which words of a text a query found it. */
export interface FoundTerms {
  /** How each came to stand for a word of the query. */
  found: Map<string, FoundBy>;
  /** Which of them do so alone … */
  alone: Set<string>;
  /** … and which only with others: "vrijwillige brandweer". */
  together: WordsTogether[];
}

/**
 * The words of a text by which it meets the needs of a query. Only the best way that the text meets
 * counts: where "dijkbewaking" stands, its parts are not marked besides.
 */
export function foundTerms(needs: readonly Need[], present: ReadonlySet<string>): FoundTerms {
  const found = new Map<string, FoundBy>();
  const alone = new Set<string>();
  const together: WordsTogether[] = [];
  for (const { ways, text, phrases, literal } of needs) {
    if (phrases && !literal) continue;
    const met = ways.filter(({ words }) =>
      words.every((word) => [...word.keys()].some((term) => present.has(term)))
    );
    const best = Math.max(0, ...met.map(({ weight }) => weight));
    for (const { words } of met.filter(({ weight }) => weight === best)) {
      const spellings = words.map((word) => [...word.keys()].filter((term) => present.has(term)));
      if (words.length > 1) together.push(spellings);
      else for (const term of spellings[0] ?? []) alone.add(term);
      for (const [term, { by }] of words.flatMap((word) => [...word])) {
        if (present.has(term) && !found.has(term)) found.set(term, { word: text, found: term, by });
      }
    }
  }
  return { found, alone, together };
}
