import { baseForms } from './base-forms.ts';
import { type Add, WEIGHTS } from './expansion.ts';
import type { Kinship } from './kinship.ts';
import { closedStems } from './spelling.ts';
import { isNoKin } from './strangers.ts';
import { isStrongVerb, strongNouns, strongPasts } from './strong-verbs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordForms } from './word-forms.ts';

const MIN_VERB = 6;
const MIN_UNSEEN_VERB = 7;

/**
 * Adds the word's base forms that the library has, and all forms of these. Gives the family by which
 * compounds are found: the word, its bases, and the stems and nouns of its verbs.
 */
export function addForms(word: string, vocabulary: Vocabulary, add: Add): string[] {
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
