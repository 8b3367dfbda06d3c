import type { Kinship } from './kinship.ts';
import { STRONG_VERBS } from './strong-verb-table.ts';
import { INSEPARABLE, SEPARABLE } from './verb-particles.ts';

/** What may stand before a verb, apart from it or not: "aannemen", "verbieden", "onderzoeken". */
const BEFORE_VERB: readonly string[] = [...SEPARABLE, ...INSEPARABLE];
// "besluiten", "verliezen": without "ge" in the participle.
const WITHOUT_GE = /^(?:be|ge|her|ont|over|ver)/;

type Form = readonly [form: string, kinship: Kinship];

interface StrongVerb {
  pasts: readonly string[];
  participle: string;
  nouns: readonly string[];
}

const VERBS = new Map<string, StrongVerb>();
/** The verbs of each form. */
const VERBS_OF = new Map<string, Form[]>();

for (const line of STRONG_VERBS.trim().split('\n')) {
  const [verb, past, pasts, root, ...nouns] = line.split(' ') as [string, ...string[]];
  VERBS.set(verb, {
    pasts: [past!, pasts!].filter((form) => form !== '-'),
    participle: WITHOUT_GE.test(verb) ? root! : `ge${root!}`,
    nouns
  });
  for (const [form, kinship] of strongForms(verb)) {
    VERBS_OF.set(form, [...(VERBS_OF.get(form) ?? []), [verb, kinship]]);
  }
}

/** A word without what may stand before a verb, with what that was: "" first. */
function* splitPrefix(word: string): Generator<readonly [prefix: string, rest: string]> {
  yield ['', word];
  for (const prefix of BEFORE_VERB) {
    if (word.startsWith(prefix)) yield [prefix, word.slice(prefix.length)];
  }
}

function lookUp(word: string): ({ prefix: string } & StrongVerb) | undefined {
  for (const [prefix, rest] of splitPrefix(word)) {
    const verb = VERBS.get(rest);
    if (verb) return { prefix, ...verb };
  }
  return undefined;
}

/** Whether a word is a verb that changes its vowel, whatever stands before it. */
export function isStrongVerb(word: string): boolean {
  return lookUp(word) !== undefined;
}

/** "aannemen" → aangenomen, aanname …; `[]` for a verb that changes no vowel. */
export function strongForms(infinitive: string): Form[] {
  const verb = lookUp(infinitive);
  if (!verb) return [];
  const { prefix, participle } = verb;
  const participles = [prefix + participle];
  // "onderzocht", "besloten"
  if (prefix !== '' && participle.startsWith('ge')) participles.push(prefix + participle.slice(2));
  // a past is a strange word more often than a participle is: "sloot", "bond"
  const forms: Form[] = [
    ...participles.map((form): Form => [form, 'inflection']),
    ...strongPasts(infinitive).map((form): Form => [form, 'derivation']),
    ...strongNouns(infinitive).map((form): Form => [form, 'derivation'])
  ];
  const isFirst = (form: string, at: number) => forms.findIndex(([f]) => f === form) === at;
  return forms.filter(([form], i) => form !== infinitive && isFirst(form, i));
}

/** "verbieden" → verbood, verboden. */
export function strongPasts(infinitive: string): string[] {
  const { prefix = '', pasts = [] } = lookUp(infinitive) ?? {};
  return pasts.map((form) => prefix + form);
}

/** What is made of such a verb, also in compounds: "dwang" in "huwelijksdwang" for dwingen. */
export function strongNouns(infinitive: string): string[] {
  const { prefix = '', nouns = [] } = lookUp(infinitive) ?? {};
  return nouns.map((form) => prefix + form);
}

/** The verbs of which a word may be a form or a noun: "gekozen" and "keuze" → kiezen. */
export function strongVerbsOf(word: string): Form[] {
  return [...splitPrefix(word)].flatMap(([prefix, rest]) => {
    const participles = prefix === '' ? [] : (VERBS_OF.get(`ge${rest}`) ?? []);
    const found = [
      ...(VERBS_OF.get(rest) ?? []),
      ...participles.filter(([, kinship]) => kinship === 'inflection')
    ];
    return found.map(([verb, kinship]): Form => [prefix + verb, kinship]);
  });
}
