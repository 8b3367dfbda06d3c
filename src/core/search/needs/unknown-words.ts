import { MONTH_NAMES } from '../../model/months.ts';
import { withoutParticle } from '../analysis/compound-fit.ts';
import { knownEdge, splitLoosely, withoutLinks } from '../analysis/compounds.ts';
import { type Expanded, type Expansion, WEIGHTS } from '../analysis/expansion.ts';
import { expand } from '../analysis/expand.ts';
import {
  expandBeginning,
  expandMisspelled,
  expandSounding,
  expandTails
} from '../analysis/expand-unknown.ts';
import { isMereEnding } from '../analysis/mere-endings.ts';
import { isPlainWord } from '../analysis/plain-words.ts';
import { meaningsOf, SYNONYM_WEIGHT, synonymWays } from './synonym-ways.ts';
import {
  alone,
  isKnownItself,
  partsWays,
  SURE,
  type Way,
  type WaysContext,
  withKind
} from './way.ts';

/** From here on letters that stand together are hardly so by chance: "affaire". */
const LONG_PART = 5;
/** A word before another is at least so long: "gif". */
const MIN_BEFORE_HEAD = 3;
/** So many letters beside a word tell nothing: "er" of "erlicht". */
const MOST_LOOSE = 2;
// "36575", "2025z12345", "8,7": another number is another paper, and a year in it tells nothing.
const IS_NUMBER = /^\d[\d,]/;
// another month is another paper too
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
// "36600xvi", the chapter of a budget on its number
const CHAPTER = /^(\d{5})([ivxlc]+)$/;
/** So much of its beginning a word has in all forms: "huizen", "huis". */
const MIN_SHARED = 3;
/** Two letters off is less likely than an adjective and a noun that both are there: "digitaks". */
const FAR_SLIP_WEIGHT = 0.5;
/** "meelezen" where the library only has "lezen". */
const AKIN_WEIGHT = 0.5;

/**
 * For a word that the library has in no form: its verb without a particle, the same in another
 * spelling, the end of compounds, a slip of the pen or a clipped adjective with its noun, or a
 * compound of parts that the library has.
 */
export function unknownWays(word: string, context: WaysContext): Way[] {
  const { vocabulary } = context;
  const [, dossier, chapter] = CHAPTER.exec(word) ?? [];
  if (dossier && chapter) {
    const words = [dossier, chapter].map((part) => expand(part, vocabulary, { strict: true }));
    return [{ weight: 1, words }];
  }
  if (IS_NUMBER.test(word) || MONTHS.has(word)) return [{ weight: 1, words: [new Map()] }];
  const akin = withoutParticle(word)
    .map((rest) => expand(rest, vocabulary))
    .find(isKnownItself);
  if (akin) return [{ weight: AKIN_WEIGHT, words: [akin] }];
  const isPlain = isPlainWord(word);
  // "staart" is no other spelling of "start"
  for (const look of isPlain ? [expandTails] : [expandSounding, expandTails]) {
    const found = look(word, vocabulary);
    if (found.size > 0) return [{ weight: 1, words: [found] }];
  }
  const clipped = clippedParts(word, context);
  const clippedWays = clipped ? partsWays(clipped, vocabulary) : [];
  // what the lists know is spelled well
  const isWord = meaningsOf(word, context.synonyms).length > 0 || isPlain;
  const slip: Expansion = isWord ? new Map() : expandMisspelled(word, vocabulary);
  const isNear = !clipped || [...slip.values()].some(({ weight }) => weight >= WEIGHTS.spelling);
  const slipWeight = isNear ? 1 : FAR_SLIP_WEIGHT;
  if (slip.size > 0) {
    // a word two letters off is less likely meant than the one that ends it
    const isFar = [...slip.values()].every(({ weight }) => weight < WEIGHTS.spelling);
    const head = isFar ? headWays(word, context) : [];
    return [{ weight: slipWeight, words: [slip] }, ...clippedWays, ...head];
  }
  const isKnown = (part: string) => knownParts(part, context).size > 0;
  const parts = splitLoosely(word, isKnown);
  if (parts.length > 0) {
    return partsWays(
      parts.map((part) => knownParts(part, context)),
      vocabulary
    );
  }
  if (clipped) return clippedWays;
  const edge = edgeOf(word, context);
  if (edge) return alone([edge], vocabulary);
  return [{ weight: 1, words: [expandBeginning(word, vocabulary, !isPlain)] }];
}

/** The end of a word that the library has as a word itself: "trein" of "giftrein". */
function headWays(word: string, { vocabulary }: WaysContext): Way[] {
  for (let at = MIN_BEFORE_HEAD; at <= word.length - LONG_PART; at++) {
    const head = expand(word.slice(at), vocabulary);
    if (isKnownItself(head)) return alone([withKind(head, 'compound')], vocabulary);
  }
  return [];
}

/**
 * What the longest edge is known by that something is known of, or the word of the library at its own
 * edge: of "knipperlicht" not "erlicht", which stands in "noorderlicht", but "licht".
 */
function edgeOf(word: string, context: WaysContext): Expansion | undefined {
  const isFound = (part: string) =>
    standsThere(part, context) && knownParts(part, context).size > 0;
  const edge = knownEdge(word, isFound);
  if (edge === undefined) return undefined;
  const isWord = (part: string) => isFound(part) && isKnownItself(expand(part, context.vocabulary));
  const shortest = edge.length - MOST_LOOSE;
  const inside = knownEdge(
    word,
    (part) => part.length >= shortest && isAtEdge(part, edge) && isWord(part)
  );
  return knownParts(inside ?? edge, context);
}

function isAtEdge(part: string, word: string): boolean {
  return word.startsWith(part) || word.endsWith(part);
}

/**
 * Whether a part of a word stands in the library itself, at an edge of a word, or what it is called:
 * nothing that is only akin, because any letters at an edge may be the past of some verb ("vogelgriep").
 */
function standsThere(part: string, { vocabulary, synonyms }: WaysContext): boolean {
  return withoutLinks(part).some((candidate) => {
    const names = meaningsOf(candidate, synonyms).filter((terms) => terms.length === 1);
    if (names.some(([term]) => vocabulary.has(term!))) return true;
    if (isMereEnding(candidate)) return vocabulary.has(candidate);
    return [...expand(candidate, vocabulary)].some(([term, { by }]) => {
      if (by === 'inflection') return term.slice(0, MIN_SHARED) === candidate.slice(0, MIN_SHARED);
      return by === 'exact' || (by === 'compound' && isAtEdge(candidate, term));
    });
  });
}

/** The words of the library that stand for a part of a compound that it does not have. */
function knownParts(part: string, context: WaysContext): Expansion {
  const { vocabulary, synonyms } = context;
  const found = new Map<string, Expanded>();
  for (const candidate of withoutLinks(part)) {
    for (const [term, how] of expand(candidate, vocabulary, { prefix: true })) {
      const isLong = candidate.length >= LONG_PART && term.includes(candidate);
      if (how.weight >= SURE || isLong) found.set(term, how);
    }
    const isKnown = found.size > 0;
    for (const { words } of synonymWays(meaningsOf(candidate, synonyms), context)) {
      const known = words.length === 1 ? words[0]! : [];
      for (const [term, { weight }] of known) {
        // its other forms only for a part of which the library has nothing: "bieb", "bibliotheken"
        const isNear = weight === 1 || (!isKnown && weight >= WEIGHTS.inflection);
        if (isNear) found.set(term, { weight: SYNONYM_WEIGHT, by: 'synonym' });
      }
    }
  }
  return withKind(found, 'compound');
}

/** So much of an adjective is left in a compound, and so much is the noun. */
const MIN_CLIPPED = 3;
const MAX_CLIPPED = 7;
const MIN_NOUN = 4;
/** What begins with letters that more adjectives share tells nothing. */
const MAX_ADJECTIVES = 40;
const ADJECTIVE_WEIGHT = 0.6;
// "biologische", "agrarisch", "educatieve"; not "bioscoop".
const ADJECTIVE = /(?:isch|air|eel|ief|aal|lijk|ische|aire|ele|ieve|ale|lijke)$/;

/** "biowinkel": the beginning of an adjective and a noun, for "biologische winkel". */
function clippedParts(word: string, context: WaysContext): Expansion[] | undefined {
  const { vocabulary } = context;
  const last = Math.min(MAX_CLIPPED, word.length - MIN_NOUN);
  for (let at = MIN_CLIPPED; at <= last; at++) {
    const noun = nounOf(word.slice(at), context);
    if (noun.size === 0) continue;
    const adjectives = vocabulary
      .startingWith(word.slice(0, at))
      .filter((term) => ADJECTIVE.test(term));
    if (adjectives.length === 0 || adjectives.length > MAX_ADJECTIVES) continue;
    const clipped = new Map(
      adjectives.map((term): [string, Expanded] => [
        term,
        { weight: ADJECTIVE_WEIGHT, by: 'compound' }
      ])
    );
    return [clipped, noun];
  }
  return undefined;
}

/** A noun of the library, or what it calls it: "taks" or "belasting". */
function nounOf(noun: string, { vocabulary, synonyms }: WaysContext): Expansion {
  const itself = expand(noun, vocabulary);
  if (isKnownItself(itself)) return withKind(itself, 'compound');
  const names = meaningsOf(noun, synonyms).flatMap((meaning) =>
    meaning.length === 1 && vocabulary.has(meaning[0]!) ? meaning : []
  );
  return new Map(names.map((term) => [term, { weight: SYNONYM_WEIGHT, by: 'synonym' }]));
}
