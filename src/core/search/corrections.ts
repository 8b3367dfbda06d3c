import { similarWords } from './analysis/similar-words.ts';
import { tokenize } from './analysis/tokens.ts';
import type { Need } from './needs.ts';
import type { Correction } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_PER_WORD = 3;
// "2025" has no misspelling.
const HAS_DIGIT = /\d/;

/** What may have been meant by words that the library has in no form. */
export function correctionsFor(
  query: string,
  needs: readonly Need[],
  vocabulary: Vocabulary
): Correction[] {
  return needs
    .filter((need) => !need.phrases && !need.fields && isUnknown(need.ways))
    .flatMap(({ text, start, end }) => {
      const term = tokenize(text)[0]?.term ?? '';
      if (HAS_DIGIT.test(term)) return [];
      return similarWords(term, vocabulary.all(), vocabulary.count)
        .slice(0, MAX_PER_WORD)
        .map(({ term: replacement }) => ({
          word: text,
          replacement,
          query: query.slice(0, start) + replacement + query.slice(end)
        }));
    });
}

function isUnknown(ways: Need['ways']): boolean {
  return ways.every((way) =>
    way.words.every((word) => [...word.values()].every(({ by }) => by === 'spelling'))
  );
}
