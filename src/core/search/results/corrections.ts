import { similarWords } from '../analysis/similar-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Need } from '../needs/needs.ts';
import type { Place } from '../query/query.ts';
import type { Correction } from '../search-result.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

const MAX_PER_WORD = 3;
// "2025" has no misspelling.
const HAS_DIGIT = /\d/;
// "36574", "2025z12345"
const IS_IDENTIFIER = /^\d{5,}$|^20\d\d[zd]\d{4,5}$/;

/** What may have been meant by words that the library has in no form; by all of them at once first. */
export function correctionsFor(
  query: string,
  needs: readonly Need[],
  vocabulary: Vocabulary
): Correction[] {
  const unknown = needs
    .filter((need) => !need.phrases && !need.fields && isUnknown(need.ways))
    .map(({ text, start, end }): Unknown => {
      const term = tokenize(text)[0]?.term ?? '';
      const replacements = replacementsFor(term, vocabulary).slice(0, MAX_PER_WORD);
      return { text, start, end, replacements };
    })
    .filter(({ replacements }) => replacements.length > 0);
  const each = unknown.flatMap((word) =>
    word.replacements.map((replacement) => correction(query, [{ ...word, replacement }]))
  );
  if (unknown.length < 2) return each;
  const best = unknown.map((word) => ({ ...word, replacement: word.replacements[0]! }));
  return [correction(query, best), ...each];
}

/** A word that the library does not have, at its place in the query, with what is spelled nearly so. */
interface Unknown extends Place {
  text: string;
  replacements: readonly string[];
}

/** The query with these words replaced. */
function correction(
  query: string,
  words: readonly (Unknown & { replacement: string })[]
): Correction {
  let corrected = '';
  let at = 0;
  for (const { start, end, replacement } of words.toSorted((a, b) => a.start - b.start)) {
    corrected += query.slice(at, start) + replacement;
    at = end;
  }
  return {
    word: words.map(({ text }) => text).join(' '),
    replacement: words.map(({ replacement }) => replacement).join(' '),
    query: corrected + query.slice(at)
  };
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
