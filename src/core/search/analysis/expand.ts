import type { MatchKind } from '../hit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { affordable } from './affordable.ts';
import { baseForms } from './base-forms.ts';
import type { Kinship } from './kinship.ts';
import { type CompoundFit, compoundFit, isOfOtherVerb } from './compound-fit.ts';
import { closedStems } from './spelling.ts';
import { isFormalWord } from './stop-words.ts';
import { isNoKin } from './strangers.ts';
import { isStrongVerb, strongNouns, strongPasts } from './strong-verbs.ts';
import { wordForms } from './word-forms.ts';

/** A word of the library that stands for a word of the query, and how well: 0 to 1. */
export interface Expanded {
  weight: number;
  by: MatchKind;
}

/** By word of the library, folded. */
export type Expansion = ReadonlyMap<string, Expanded>;

/** What each way of finding a word is worth beside the word itself. */
export const WEIGHTS = {
  exact: 1,
  inflection: 0.9,
  derivation: 0.6,
  compound: 0.75,
  looseCompound: 0.3,
  prefix: 0.5,
  spelling: 0.5,
  looseSpelling: 0.3,
  beginning: 0.3,
  sounding: 0.8
} as const;

/** "AI" and "EU" have no other forms. */
const MIN_INFLECTED = 3;
/** Shorter words stand inside too many others. */
const MIN_COMPOUND_PART = 3;
const MIN_VERB = 6;
const MIN_UNSEEN_VERB = 7;
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

// A number or identifier has no inflections: "26643", "2025z08286".
export const HAS_DIGIT = /\d/;

type Add = (term: string, weight: number, by: MatchKind) => void;

/** The word's base forms that the library has, and all forms of these. */
function addForms(word: string, vocabulary: Vocabulary, add: Add): string[] {
  const bases = basesOf(word, vocabulary);
  for (const [base, kinship] of bases) add(base, WEIGHTS[kinship], kinship);
  for (const [form, kinship] of wordForms(word)) add(form, WEIGHTS[kinship], kinship);
  const isNounOfVerb =
    NOUN_OF_VERB.test(word) || bases.some(([base]) => strongNouns(base).includes(word));
  for (const [base, kinship] of bases) {
    const finite = isNounOfVerb && kinship === 'derivation' ? finiteForms(base) : undefined;
    for (const [form, ownKinship] of wordForms(base)) {
      if (finite?.has(form)) continue;
      const near = kinship === 'inflection' ? ownKinship : 'derivation';
      add(form, WEIGHTS[near], near);
    }
  }
  const family = bases.map(([base]) => base);
  return [
    word,
    ...family,
    ...verbStems([word, ...family]),
    ...[word, ...family].flatMap(strongNouns)
  ];
}

// "vrijwilligers", "veiliger": what "-er" is taken off to is an adjective, no verb
const OF_ADJECTIVE = /^(.+(?:ig|lijk))ers?$/;

// "pers" is no form of "per", nor "ronde" of "rond"
const PREPOSITIONS: ReadonlySet<string> = new Set(['per', 'via', 'rond', 'naast', 'na', 'af']);

/** What a word may be a form of: words that the library has, and verbs that it must have. */
function basesOf(word: string, vocabulary: Vocabulary): (readonly [string, Kinship])[] {
  const adjective = OF_ADJECTIVE.exec(word)?.[1];
  const isNoun = word.endsWith('ers') || vocabulary.has(`${word}s`);
  const bases = [...baseForms(word)].flatMap(([base, kinship]): (readonly [string, Kinship])[] => {
    if (PREPOSITIONS.has(base) || isNoKin(word, base)) return [];
    // "vrijwilliger" and "ouder" are no comparatives where there are "vrijwilligers" and "ouders"
    const near = isNoun && word.endsWith('er') && !base.endsWith('en') ? 'derivation' : kinship;
    if (vocabulary.has(base)) return [[base, near]];
    // of a verb the library may have other forms only: "verslaving", "verslavend"
    if (!base.endsWith('en') || base === `${adjective}en`) return [];
    return base.length >= MIN_UNSEEN_VERB || isStrongVerb(base) ? [[base, kinship]] : [];
  });
  if (adjective && !bases.some(([base]) => base === adjective)) {
    bases.push([adjective, isNoun ? 'derivation' : 'inflection']);
  }
  return bases;
}

// "erkenning", "delingen"
const NOUN_OF_VERB = /.{3}ing(?:en)?$/;

/**
 * "deelt", "erkent": with these, questions begin that have nothing to do with the noun ("Deelt u
 * …"), so "deling" does not meet them.
 */
function finiteForms(infinitive: string): ReadonlySet<string> {
  if (!infinitive.endsWith('en')) return new Set();
  const stems = closedStems(infinitive.slice(0, -2));
  return new Set([...strongPasts(infinitive), ...stems.flatMap((stem) => [stem, `${stem}t`])]);
}

/** Verbs stand in compounds by their stem: "melden" in "meldplicht", "zwemmen" in "zwemles". */
function verbStems(family: readonly string[]): string[] {
  return family
    .filter((word) => word.endsWith('en') && word.length >= MIN_VERB)
    .flatMap((verb) => closedStems(verb.slice(0, -2)));
}

// "revalidatie", "opleiding"
const NOUN_OF_DOING = /.{3}(?:ing|atie)$/;

/** Nouns that are made of a family's verbs: "revalidatie" of "revalideren", also where only compounds have it. */
function nounsOfVerbs(family: readonly string[]): string[] {
  return family.flatMap((word) =>
    [...wordForms(word)].flatMap(([form, kinship]) =>
      kinship === 'derivation' && NOUN_OF_DOING.test(form) && !isNoKin(word, form) ? [form] : []
    )
  );
}

function addCompounds(family: readonly string[], vocabulary: Vocabulary, add: Add): void {
  const near = new Set(family.filter((part) => part.length >= MIN_COMPOUND_PART));
  const parts = new Set([...near, ...nounsOfVerbs(family)]);
  const containing = new Map<string, readonly number[]>();
  for (const part of [...parts].sort((a, b) => a.length - b.length)) {
    // what contains "melden" is among what contains "meld"
    const among = [...containing].find(([shorter]) => part.includes(shorter))?.[1];
    const having =
      among?.filter((place) => vocabulary.termAt(place).includes(part)) ??
      vocabulary.placesContaining(part);
    containing.set(part, having);
    const candidates =
      part.length > MIN_COMPOUND_PART
        ? having
        : having.filter((place) => atEdge(vocabulary.termAt(place), part));
    // asked only of what can be afforded: a short part stands in thousands of words
    const fits = new Map<string, CompoundFit>();
    const isCompound = (term: string) => {
      if (!near.has(part) && isOfOtherVerb(term, part)) return false;
      const fit = compoundFit(term, part, vocabulary.count);
      if (fit) fits.set(term, fit);
      return fit !== undefined;
    };
    for (const term of affordable(candidates, vocabulary, isCompound)) {
      const weight = fits.get(term) === 'sure' ? WEIGHTS.compound : WEIGHTS.looseCompound;
      add(term, near.has(part) ? weight : weight * WEIGHTS.derivation, 'compound');
    }
  }
}

/** Three letters stand in the middle of everything. */
function atEdge(term: string, part: string): boolean {
  return term.startsWith(part) || term.endsWith(part);
}

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
