import type { Expansion } from '../analysis/expansion.ts';
import type { Need } from '../needs/needs.ts';
import type { FoundBy } from '../hit.ts';
import type { WordsTogether } from '../search-result.ts';

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
    const met = ways.filter(({ words }) => words.every((word) => hasAny(word, present)));
    const best = Math.max(0, ...met.map(({ weight }) => weight));
    for (const { words, weight } of met) {
      if (weight !== best) continue;
      const spellings = words.map((word) => termsAmong(word, present));
      if (words.length > 1) together.push(spellings);
      else for (const term of spellings[0] ?? []) alone.add(term);
      spellings.forEach((terms, i) => {
        for (const term of terms) {
          const { by } = words[i]!.get(term)!;
          if (!found.has(term)) found.set(term, { word: text, found: term, by });
        }
      });
    }
  }
  return { found, alone, together };
}

/** Whether any of the terms that stand for a word is present; there may be hundreds of them. */
export function hasAny(word: Expansion, present: ReadonlySet<string>): boolean {
  for (const term of word.keys()) if (present.has(term)) return true;
  return false;
}

function termsAmong(word: Expansion, present: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (const term of word.keys()) if (present.has(term)) terms.push(term);
  return terms;
}
