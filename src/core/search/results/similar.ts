import { expand } from '../analysis/expand.ts';
import { isFormalWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { TermField } from '../index/term-index.ts';
import { makeHits } from './hits.ts';
import { isProcedural } from '../ranking/procedural.ts';
import { rarity } from '../index/rarity.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { UnitLibrary } from '../index/library.ts';
import type { Ranked } from '../ranking/ranked.ts';
import type { SimilarHit } from '../hit.ts';

/** So many words tell what a question is about; more would only slow the search down. */
const MAX_WORDS = 14;
/**
 * What part of what a question says, by how telling its words are, another must share to be called
 * similar.
 */
const MIN_SHARE = 0.25;
/** One word in common says little, unless it is most of what a question says. */
const MIN_SHARE_OF_ONE = 0.5;
/** What a word that no other question has counts in that. */
const ONLY_HERE = 0.5;
/** With these, questions about anything are asked, however rare each is in a library. */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  `aangeven aangegeven aantal acht actie acties afgelopen andere bent beoordeelt beschikbaar beter
  beste bijvoorbeeld concreet concrete delen deelt gedeeld ervoor extra eerste geeft geven gegeven
  gericht goed goede groot grote groter grotere hoge hoger hogere helpen huidige inzicht juist jaar
  jaren kader klaar kleine klopt kort korte maken maakt gemaakt maatregelen mogelijk mogelijke
  mogelijkheid mogelijkheden moment neemt nemen genomen nieuw nieuwe nodig nodige overzicht passen
  plan plannen reactie rol specifiek specifieke stap stappen toe toelichten toelichting toepassen
  toezeggen uiteenzetten uitleggen verder verschillende voldoende voornemens voorkomen waaronder
  waarborgen wenselijk werken werkt zet zetten ziet zien zorg zorgen zorgt`.split(/\s+/)
);
/** Questions resemble each other by what is asked; answers differ by who answers. */
const FIELDS: readonly TermField[] = ['question', 'context'];

/** A word of a question, in its spellings, with how telling it is. */
interface TellingWord {
  spellings: ReadonlyMap<string, number>;
  rarity: number;
}

/**
 * Questions that resemble one, with the words that they share: those that have the most of what is
 * telling in it first, and those of its own set after those of others, which one does not see beside
 * it. Versions of the question itself are left out, and of versions of another only one is given.
 */
export function findSimilar(
  questionId: string,
  limit: number,
  parts: IndexParts
): readonly SimilarHit[] {
  const { library, engine } = parts;
  const number = library.numberOf(questionId);
  if (number === undefined) return [];
  const { question } = library.units[number]!;
  // whatever asks for an answer in time has been asked before
  if (isProcedural(question)) return [];
  const { words, all } = tellingWords(question, parts);
  const shares = new Map<number, number>();
  const several = new Set<number>();
  for (const { spellings, rarity: telling } of words) {
    for (const unit of engine.score(spellings, { fields: FIELDS }).units) {
      if (shares.has(unit)) several.add(unit);
      shares.set(unit, (shares.get(unit) ?? 0) + telling / all);
    }
  }
  const set = ownSet(number, library);
  const alike = [...shares]
    .filter(([unit, share]) => share >= (several.has(unit) ? MIN_SHARE : MIN_SHARE_OF_ONE))
    .filter(([unit]) => library.units[unit]?.questionId !== undefined)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const seen = new Set([library.versionKey(number)]);
  const elsewhere: Ranked[] = [];
  const here: Ranked[] = [];
  for (const [unit, score] of alike) {
    const key = library.versionKey(unit);
    if (unit === number || seen.has(key)) continue;
    seen.add(key);
    // of its own set the question beside it is meant, not the copy in another paper
    const own = set.get(key);
    if (own === undefined) elsewhere.push({ unit, score });
    else here.push({ unit: own, score });
  }
  const ranked = [...elsewhere, ...here].slice(0, limit);
  const terms = words.flatMap(({ spellings }) => [...spellings.keys()]);
  const query = { marks: { terms, phrases: [] }, needs: [] };
  return makeHits(ranked, query, () => 1, library).map((hit, i) => ({
    ...hit,
    isOfSameSet: i >= elsewhere.length,
    shared: markedWords([...(hit.question ?? []), ...(hit.title ?? [])])
  }));
}

/** The units of the set that a unit is of, by what their versions have in common. */
function ownSet(number: number, library: UnitLibrary): ReadonlyMap<string, number> {
  const { group } = library.units[number]!;
  return new Map(
    library
      .numbersOf(group.sourceId)
      .filter((unit) => library.units[unit]?.group === group)
      .map((unit) => [library.versionKey(unit), unit])
  );
}

/**
 * The most telling words that others have too, and how much all such words of a question tell, also
 * those that only it has: who shares "maken" and "hoog" of a question about jobs shares little of it.
 */
function tellingWords(
  text: string,
  { engine, vocabulary }: IndexParts
): { words: TellingWord[]; all: number } {
  const terms = [...new Set(tokenize(text).map((token) => token.term))]
    .filter((term) => isTelling(term) && vocabulary.has(term))
    .map((term) => ({ term, count: vocabulary.count(term) }))
    .map(({ term, count }) => ({ term, count, rarity: rarity(count, engine.size) }))
    .sort((a, b) => b.rarity - a.rarity);
  const shared = terms.filter(({ count }) => count > 1).slice(0, MAX_WORDS);
  const alone = terms.filter(({ count }) => count === 1).slice(0, MAX_WORDS);
  const all =
    shared.reduce((sum, word) => sum + word.rarity, 0) +
    ONLY_HERE * alone.reduce((sum, word) => sum + word.rarity, 0);
  const words = shared.map(({ term, rarity: telling }) => {
    const forms = [...expand(term, vocabulary, { strict: true })];
    return {
      spellings: new Map(forms.map(([form, { weight }]) => [form, weight])),
      rarity: telling
    };
  });
  return { words, all };
}

function isTelling(term: string): boolean {
  return term.length > 2 && !isFormalWord(term) && !WEAK_WORDS.has(term);
}

/** The words that are marked, as printed first: "AI-systemen", not "ai-systemen". */
function markedWords(segments: readonly { text: string; match: boolean }[]): string[] {
  const words = new Map<string, string>();
  for (const { match, text } of segments) {
    const folded = text.toLowerCase();
    if (match && !words.has(folded)) words.set(folded, text);
  }
  return [...words.values()];
}
