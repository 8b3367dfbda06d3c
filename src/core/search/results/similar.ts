import { expand } from '../analysis/expand.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { TermField } from '../index/term-index.ts';
import { makeHits } from './hits.ts';
import { rarity } from '../index/rarity.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { SimilarHit } from '../search.ts';

/** So many words tell what a question is about; more would only slow the search down. */
const MAX_WORDS = 14;
/** What part of them, by how telling they are, a question must share to be called similar. */
const MIN_SHARE = 0.25;
/** Questions resemble each other by what is asked; answers differ by who answers. */
const FIELDS: readonly TermField[] = ['question', 'context'];

/** A word of a question, in its spellings, with how telling it is. */
interface TellingWord {
  spellings: ReadonlyMap<string, number>;
  rarity: number;
}

/**
 * Questions that resemble one, best first, with the words that they share: those that have the most
 * of what is telling in it. Versions of the question itself are left out.
 */
export function findSimilar(
  questionId: string,
  limit: number,
  parts: IndexParts
): readonly SimilarHit[] {
  const { library, engine } = parts;
  const number = library.numberOf(questionId);
  if (number === undefined) return [];
  const words = tellingWords(library.units[number]!.question, parts);
  const all = words.reduce((sum, word) => sum + word.rarity, 0);
  const shares = new Map<number, number>();
  for (const { spellings, rarity: telling } of words) {
    for (const unit of engine.score(spellings, { fields: FIELDS }).units) {
      shares.set(unit, (shares.get(unit) ?? 0) + telling / all);
    }
  }
  const own = library.versionKey(number);
  const ranked = [...shares]
    .filter(([unit, share]) => share >= MIN_SHARE && library.units[unit]?.questionId !== undefined)
    .filter(([unit]) => unit !== number && library.versionKey(unit) !== own)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([unit, score]) => ({ unit, score }));
  const terms = words.flatMap(({ spellings }) => [...spellings.keys()]);
  const query = { marks: { terms, phrases: [] }, needs: [] };
  return makeHits(ranked, query, () => 1, library).map((hit) => ({
    ...hit,
    shared: markedWords([...(hit.question ?? []), ...(hit.title ?? [])])
  }));
}

function tellingWords(text: string, { engine, vocabulary }: IndexParts): TellingWord[] {
  const terms = new Set(tokenize(text).map((token) => token.term));
  return [...terms]
    .filter((term) => term.length > 2 && !isStopWord(term) && vocabulary.count(term) > 1)
    .map((term) => ({ term, rarity: rarity(vocabulary.count(term), engine.size) }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, MAX_WORDS)
    .map(({ term, rarity: telling }) => {
      const forms = [...expand(term, vocabulary, { strict: true })];
      return {
        spellings: new Map(forms.map(([form, { weight }]) => [form, weight])),
        rarity: telling
      };
    });
}

function markedWords(segments: readonly { text: string; match: boolean }[]): string[] {
  const words = segments.filter(({ match }) => match).map(({ text }) => text.toLowerCase());
  return [...new Set(words)];
}
