import { similarWords } from '../analysis/similar-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Need } from '../needs/needs.ts';
import type { Correction } from '../search.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

const MAX_PER_WORD = 3;
// "2025" has no misspelling.
const HAS_DIGIT = /\d/;
// "36574", "2025z12345"
const IS_IDENTIFIER = /^\d{5,}$|^20\d\d[zd]\d{4,5}$/;

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
      return replacementsFor(term, vocabulary)
        .slice(0, MAX_PER_WORD)
        .map((replacement) => ({
          word: text,
          replacement,
          query: query.slice(0, start) + replacement + query.slice(end)
        }));
    });
}

/** Words spelled nearly so; for the number of a file or case only such numbers, one digit off. */
function replacementsFor(term: string, vocabulary: Vocabulary): string[] {
  if (HAS_DIGIT.test(term) && !IS_IDENTIFIER.test(term)) return [];
  const similar = similarWords(term, vocabulary.all(), vocabulary.count);
  if (!IS_IDENTIFIER.test(term)) return similar.map((word) => word.term);
  return similar
    .filter((word) => word.distance === 1 && IS_IDENTIFIER.test(word.term))
    .map((word) => word.term.toUpperCase());
}

function isUnknown(ways: Need['ways']): boolean {
  return ways.every((way) =>
    way.words.every((word) => [...word.values()].every(({ by }) => by === 'spelling'))
  );
}
