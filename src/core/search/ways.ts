import { baseForms } from './analysis/base-forms.ts';
import { LINKS } from './analysis/compound-parts.ts';
import { withoutParticle } from './analysis/compound-fit.ts';
import { knownEdge, splitCompound, splitLoosely, withoutLinks } from './analysis/compounds.ts';
import {
  type Expanded,
  type Expansion,
  expand,
  expandBeginning,
  expandMisspelled
} from './analysis/expand.ts';
import { isStopWord } from './analysis/stop-words.ts';
import type { Synonyms } from './analysis/synonyms.ts';
import type { Token } from './analysis/tokens.ts';
import { wordForms } from './analysis/word-forms.ts';
import { countUnits } from './count-units.ts';
import type { MatchKind } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to meet a need: units that have all of these words, each in any of its spellings. */
export interface Way {
  weight: number;
  words: readonly Expansion[];
}

export interface WaysContext {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Only the words and their inflections: for what a query excludes. */
  strict?: boolean;
}

/** What each way is worth beside the word itself. */
const SPLIT_WEIGHT = 0.6;
const ONE_PART_WEIGHT = 0.3;
const PARTS_WEIGHT = 0.7;
/** Less weigh compounds and beginnings that may only look like the word. */
const SURE = 0.45;
/** From here on letters that stand together are hardly so by chance: "affaire". */
const LONG_PART = 6;
const SYNONYM_WEIGHT = 0.5;
/** A synonym of a word that the library does not have is nearly what was asked for. */
const UNKNOWN_SYNONYM = 0.9;
/** "meelezen" where the library only has "lezen". */
const AKIN_WEIGHT = 0.5;
/** What a sure compound of a synonym counts beside the synonym itself: "totaalverbod" for "verbieden". */
const SYNONYM_COMPOUND = 0.6;
/** "zwemles" where "zwem les" was typed. */
const AS_ONE_WEIGHT = 0.9;
const MIN_JOINED = 3;
// "26643", not "viii".
const ALL_DIGITS = /^\d+$/;

/** "AI-verordening": written as one, or its parts. A number only as one. */
export function joinedWays(
  token: Token,
  parts: readonly Token[],
  typed: boolean,
  context: WaysContext
): Way[] {
  const ways = wordWays(token.term, typed, context);
  const isNumber = parts.every((part) => ALL_DIGITS.test(part.term));
  if (!isNumber) {
    const words = parts
      .filter((part) => !isStopWord(part.term))
      .map((part) =>
        expand(part.term, context.vocabulary, { prefix: typed && part === parts.at(-1) })
      );
    ways.push({ weight: PARTS_WEIGHT, words });
    if (words.length > 1) ways.push(...alone(words, context.vocabulary));
  }
  return ways;
}

/** "zwem les": words in a row that the library writes as one meet both needs. */
export function writtenAsOne(first: string, second: string, { vocabulary }: WaysContext): Way[] {
  if (Math.min(first.length, second.length) < MIN_JOINED) return [];
  for (const link of LINKS) {
    const whole = expand(first + link + second, vocabulary, { strict: true });
    if (isKnownItself(whole))
      return [{ weight: AS_ONE_WEIGHT, words: [withKind(whole, 'compound')] }];
  }
  return [];
}

/** A word as typed, taken apart, and what else it is called; `typed` while it may go on. */
export function wordWays(word: string, typed: boolean, context: WaysContext): Way[] {
  const { vocabulary, synonyms, strict = false } = context;
  const whole = expand(word, vocabulary, { prefix: typed, strict });
  const ways: Way[] = [{ weight: 1, words: [whole] }];
  if (strict) return ways;
  const parts = splitCompound(word, vocabulary.count);
  if (parts.length > 1) {
    const words = parts.map(asPart);
    ways.push({ weight: SPLIT_WEIGHT, words }, ...alone(words, vocabulary));
  }
  const weight = isKnownItself(whole) ? SYNONYM_WEIGHT : UNKNOWN_SYNONYM;
  ways.push(...synonymWays(meaningsOf(word, synonyms), context).map((way) => ({ ...way, weight })));
  return ways.some(canMatch) ? ways : unknownWays(word, context);

  function asPart(part: string): Expansion {
    return withKind(expand(part, vocabulary), 'compound');
  }
}

/** Whether the library has the word or an inflection of it, not only what is akin to it. */
function isKnownItself(expansion: Expansion): boolean {
  return [...expansion.values()].some(({ by }) => by === 'exact' || by === 'inflection');
}

/** For a word that the library has in no form: misspelled, or a compound of parts that it has. */
function unknownWays(word: string, context: WaysContext): Way[] {
  const { vocabulary } = context;
  const akin = withoutParticle(word)
    .map((rest) => expand(rest, vocabulary))
    .find(isKnownItself);
  if (akin) return [{ weight: AKIN_WEIGHT, words: [akin] }];
  const misspelled = expandMisspelled(word, vocabulary);
  if (misspelled.size > 0) return [{ weight: 1, words: [misspelled] }];
  const isKnown = (part: string) => knownParts(part, context).size > 0;
  const parts = splitLoosely(word, isKnown);
  if (parts.length > 0) {
    const words = parts.map((part) => knownParts(part, context));
    return [{ weight: SPLIT_WEIGHT, words }, ...alone(words, vocabulary)];
  }
  const edge = knownEdge(word, isKnown);
  if (edge) return alone([knownParts(edge, context)], vocabulary);
  return [{ weight: 1, words: [expandBeginning(word, vocabulary)] }];
}

/** The words of the library that stand for a part of a compound that it does not have. */
function knownParts(part: string, { vocabulary, synonyms }: WaysContext): Expansion {
  const found = new Map<string, Expanded>();
  for (const candidate of withoutLinks(part)) {
    for (const [term, how] of expand(candidate, vocabulary, { prefix: true })) {
      const isLong = candidate.length >= LONG_PART && term.includes(candidate);
      if (how.weight >= SURE || isLong) found.set(term, how);
    }
    for (const meaning of meaningsOf(candidate, synonyms)) {
      const term = meaning.length === 1 ? meaning[0]! : undefined;
      if (term && vocabulary.has(term)) found.set(term, { weight: SYNONYM_WEIGHT, by: 'synonym' });
    }
  }
  return withKind(found, 'compound');
}

/** What a word or its base form may also be called: the list has "soldaat", one types "soldaten". */
function meaningsOf(word: string, synonyms: Synonyms): readonly (readonly string[])[] {
  const own = synonyms.of(word);
  if (own.length > 0) return own;
  const forms = [...baseForms(word), ...wordForms(word)];
  const inflected = forms.filter(([, kinship]) => kinship === 'inflection');
  return inflected.map(([form]) => synonyms.of(form)).find((found) => found.length > 0) ?? [];
}

/**
 * One part of a compound is at least akin to it: "halte" to "bushalte". The rarer a part is beside
 * the others, the more it says of the whole: in "kustgemeenten" the coast.
 */
function alone(words: readonly Expansion[], vocabulary: Vocabulary): Way[] {
  const counts = words.map((word) => 1 + countUnits(word, vocabulary));
  const rarest = Math.min(...counts);
  return words.map((part, i) => {
    const rarity = Math.sqrt(rarest / counts[i]!);
    return { weight: ONE_PART_WEIGHT * (0.5 + 0.5 * rarity), words: [part] };
  });
}

function canMatch(way: Way): boolean {
  return way.words.length > 0 && way.words.every((word) => word.size > 0);
}

function withKind(expansion: Expansion, by: MatchKind): Expansion {
  return new Map([...expansion].map(([term, { weight }]) => [term, { weight, by }]));
}

/** Other names of a word, each a row of words. */
export function synonymWays(meanings: readonly (readonly string[])[], context: WaysContext): Way[] {
  return meanings.map((terms) => ({
    weight: SYNONYM_WEIGHT,
    words: terms
      .filter((term) => !isStopWord(term))
      .map((term) => asSynonym(expand(term, context.vocabulary)))
  }));
}

function asSynonym(expansion: Expansion): Expansion {
  const close = [...expansion].flatMap(([term, { by, weight }]): [string, Expanded][] => {
    if (by === 'exact' || by === 'inflection') return [[term, { weight, by: 'synonym' }]];
    const isSure = by === 'compound' && weight >= SURE;
    return isSure ? [[term, { weight: weight * SYNONYM_COMPOUND, by: 'synonym' }]] : [];
  });
  return new Map(close);
}
