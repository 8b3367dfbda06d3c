import type { MatchKind } from '../hit.ts';
import { addCompounds } from './add-compounds.ts';
import { affordable } from './affordable.ts';
import { type Add, type Expanded, type Expansion, WEIGHTS } from './expansion.ts';
import { isFormalWord } from './stop-words.ts';
import { isNoKin } from './strangers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { addForms } from './word-family.ts';

/** Shorter words, as "AI" and "EU", have no other forms. */
export const MIN_INFLECTED = 3;
const MIN_PREFIX = 3;
/** Beginnings this long are nearly always of the same family: "emancipat…" … */
const MIN_FAMILY_PREFIX = 6;
/** … and somewhat shorter ones where another word may follow: "pianospel" where no text has "spel". */
const MIN_COMPOUND_PREFIX = 5;
const MIN_AFTER_PREFIX = 4;
const FAMILY_PREFIX_WEIGHT = 0.35;

/** How far a word may be from the words that stand for it. */
export interface ExpandOptions {
  /** The word is still being typed, or was marked with "*". */
  prefix?: boolean;
  /** Only the word and its inflections: for what a query excludes. */
  strict?: boolean;
}

/** The words of the library that stand for a folded word of a query; empty where there are none. */
export function expand(
  word: string,
  vocabulary: Vocabulary,
  { prefix = false, strict = false }: ExpandOptions = {}
): Expansion {
  const key = `expand ${word} ${prefix ? 'prefix' : ''} ${strict ? 'strict' : ''}`;
  return vocabulary.remember(key, () => expandAnew(word, vocabulary, { prefix, strict }));
}

function expandAnew(word: string, vocabulary: Vocabulary, options: ExpandOptions): Expansion {
  const expansion = new Map<string, Expanded>();
  const add = (term: string, weight: number, by: MatchKind) => {
    if (isNoKin(word, term)) return;
    const known = expansion.get(term);
    if ((!known || known.weight < weight) && vocabulary.has(term)) {
      expansion.set(term, { weight, by });
    }
  };
  add(word, WEIGHTS.exact, 'exact');
  if (HAS_DIGIT.test(word)) {
    if (options.prefix) addPrefixed(word, vocabulary, add);
    return expansion;
  }
  const family = word.length < MIN_INFLECTED ? [word] : addForms(word, vocabulary, add);
  if (options.prefix) addPrefixed(word, vocabulary, add);
  if (options.strict) return expansion;
  addCompounds(family, vocabulary, add);
  // "tegenover" is no more of "tegen"
  const beginsCompounds =
    word.length >= MIN_COMPOUND_PREFIX && vocabulary.has(word) && !isFormalWord(word);
  if (beginsCompounds || word.length >= MIN_FAMILY_PREFIX) addFamilyPrefixed(word, vocabulary, add);
  return expansion;
}

/** A number or identifier has no inflections: "26643", "2025z08286". */
export const HAS_DIGIT = /\d/;

function addPrefixed(word: string, vocabulary: Vocabulary, add: Add): void {
  if (word.length < MIN_PREFIX) return;
  for (const term of affordable(vocabulary.placesStartingWith(word), vocabulary)) {
    const share = word.length / term.length;
    add(term, WEIGHTS.prefix * (0.5 + 0.5 * share), 'prefix');
  }
}

function addFamilyPrefixed(word: string, vocabulary: Vocabulary, add: Add): void {
  const minRest = word.length >= MIN_FAMILY_PREFIX ? 0 : MIN_AFTER_PREFIX;
  const longer = vocabulary
    .placesStartingWith(word)
    .filter((place) => vocabulary.termAt(place).length >= word.length + minRest);
  for (const term of affordable(longer, vocabulary)) {
    add(term, FAMILY_PREFIX_WEIGHT, 'prefix');
  }
}
