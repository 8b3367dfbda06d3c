import { isAdjectiveOnR } from './adjectives-on-r.ts';
import type { Kinship } from './kinship.ts';
import { NO_AGENTS, NO_COMPARATIVES } from './no-agents.ts';
import { NO_PARTICIPLES } from './no-participles.ts';
import { irregularSingulars } from './irregular-plurals.ts';
import { NO_PASTS } from './no-pasts.ts';
import { NO_PLURALS } from './no-plurals.ts';
import { closedStems, openStems } from './spelling.ts';
import { isStrongVerb, strongVerbsOf } from './strong-verbs.ts';
import { hasSuperlative } from './superlatives.ts';
import { SEPARABLE } from './verb-particles.ts';

/** Shorter stems would make everything akin: "een" is no plural. */
const MIN_STEM = 3;

// "aangevraagd" → aan, vraagd; "gemeld" → "", meld. Not "gemeente" (checked against the library).
const PARTICIPLE = new RegExp(`^(${SEPARABLE.join('|')})?ge(.{3,})$`);

// "vraagd", "werkt"; not "meente" or "zinnen".
const ENDS_AS_PARTICIPLE = /[dt]$/;

type Rule = readonly [ending: string, kinship: Kinship, bases: (stem: string) => readonly string[]];

const same = (stem: string) => [stem];
const onR = (stem: string) => (isAdjectiveOnR(stem) ? [stem] : []);
const superlative = (stem: string) => (hasSuperlative(stem) ? [stem] : []);
/** The infinitive of a verb's stem: "werk" → werken, "meld" → melden, "maak" → maken. */
const infinitive = (stem: string) => openStems(stem).map((open) => `${open}en`);
// "werkte", "lachten"; the past of all others is on -de: "spuiten" is none of "spuien"
const BEFORE_TE = /(?:[fkpstx]|ch)$/;
const infinitiveBeforeTe = (stem: string) => (BEFORE_TE.test(stem) ? infinitive(stem) : []);

/** What an ending may be taken off to, the inflections first. */
const RULES: readonly Rule[] = [
  ['heden', 'inflection', (stem) => [`${stem}heid`]],
  ['eren', 'inflection', same],
  ['en', 'inflection', closedStems],
  ['n', 'inflection', (stem) => (stem.endsWith('e') ? [stem] : [])],
  ['s', 'inflection', (stem) => (stem.endsWith('s') ? [] : [stem])],
  ['e', 'inflection', closedStems],
  ['ere', 'inflection', closedStems],
  ['er', 'inflection', closedStems],
  ['der', 'inflection', onR],
  ['dere', 'inflection', onR],
  ['st', 'inflection', superlative],
  ['ste', 'inflection', superlative],
  ['tje', 'inflection', same],
  ['tjes', 'inflection', same],
  // "boompje", "ringetje", "mannetje"
  ['pje', 'inflection', (stem) => (stem.endsWith('m') ? [stem] : [])],
  ['pjes', 'inflection', (stem) => (stem.endsWith('m') ? [stem] : [])],
  ['etje', 'inflection', closedStems],
  ['etjes', 'inflection', closedStems],
  ['je', 'inflection', same],
  ['jes', 'inflection', same],
  ['t', 'inflection', infinitive],
  ['te', 'inflection', infinitiveBeforeTe],
  ['ten', 'inflection', infinitiveBeforeTe],
  ['de', 'inflection', infinitive],
  ['den', 'inflection', infinitive],
  ['d', 'inflection', infinitive],
  ['end', 'inflection', (stem) => [`${stem}en`]],
  ['ende', 'inflection', (stem) => [`${stem}en`]],
  ['ing', 'derivation', (stem) => [`${stem}en`]],
  ['ingen', 'derivation', (stem) => [`${stem}en`]],
  ['atie', 'derivation', (stem) => [`${stem}eren`]],
  ['aties', 'derivation', (stem) => [`${stem}eren`]],
  ['heid', 'derivation', same],
  ['heden', 'derivation', same],
  // "hoogte", "ziekte"; not "gemeente"
  ['te', 'derivation', (stem) => (stem === 'gemeen' ? [] : [stem])],
  ['er', 'derivation', verbOfAgent],
  ['ers', 'derivation', verbOfAgent],
  ['ier', 'derivation', same],
  ['iers', 'derivation', same]
];

/** "melden" of "melder"; "veer" comes of no verb, for none ends as "veen" does. */
function verbOfAgent(stem: string): string[] {
  return stem.endsWith('e') ? [] : [`${stem}en`];
}

/**
 * The words that a word may be a form of, without knowing whether they exist: "maatregelen" →
 * maatregel …, "gemeld" → melden …, "registratie" → registreren. The caller keeps those that the
 * library has; that is what makes these few rules safe where a stemmer cuts "gezin" to "zin".
 */
export function baseForms(word: string): Map<string, Kinship> {
  const bases = new Map<string, Kinship>();
  const addAll = (found: readonly string[], kinship: Kinship) => {
    for (const base of found) {
      if (base.length >= MIN_STEM && base !== word && !bases.has(base)) bases.set(base, kinship);
    }
  };
  addAll(irregularSingulars(word), 'inflection');
  for (const [ending, kinship, toBases] of NO_PLURALS.has(word) ? [] : RULES) {
    const stem = stemBefore(word, ending);
    if (stem === undefined || isOtherWord(word, ending, kinship)) continue;
    addAll(toBases(stem), kinship);
  }
  for (const [verb, kinship] of strongVerbsOf(word)) addAll([verb], kinship);
  const participle = NO_PARTICIPLES.has(word) ? null : PARTICIPLE.exec(word);
  if (participle)
    addAll(infinitivesOfParticiple(participle[1] ?? '', participle[2]!), 'derivation');
  return bases;
}

/** The past of a verb, and the participle of one that has a prefix: "meldde", "gebeurd". */
const PAST_ENDINGS: ReadonlySet<string> = new Set(['d', 'de', 'den']);

/** Whether a word on -er or -de is no form of what it looks like one of. */
function isOtherWord(word: string, ending: string, kinship: Kinship): boolean {
  if (PAST_ENDINGS.has(ending)) return NO_PASTS.has(word);
  if (ending !== 'er' && ending !== 'ers') return false;
  return kinship === 'derivation' ? NO_AGENTS.has(word) : NO_COMPARATIVES.has(word);
}

function stemBefore(word: string, ending: string): string | undefined {
  if (word.length < ending.length + MIN_STEM - 1 || !word.endsWith(ending)) return undefined;
  return word.slice(0, -ending.length);
}

/**
 * "meld", "melde" → melden; "werkt" → werken. Not "gezinnen", which looks like a strong verb's, nor
 * "gelijkheid", whose end stands in every "afhankelijkheid".
 */
function infinitivesOfParticiple(prefix: string, rest: string): string[] {
  const uninflected = rest.endsWith('e') ? rest.slice(0, -1) : rest;
  if (!ENDS_AS_PARTICIPLE.test(uninflected) || uninflected.endsWith('heid')) return [];
  const infinitives = [...infinitive(uninflected), ...infinitive(uninflected.slice(0, -1))];
  // "gebied" is no form of "bieden", which is "geboden"
  return infinitives.filter((form) => !isStrongVerb(form)).map((form) => prefix + form);
}
