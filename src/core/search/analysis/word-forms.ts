import { isAdjectiveOnR } from './adjectives-on-r.ts';
import type { Kinship } from './kinship.ts';
import { NO_AGENTS, NO_COMPARATIVES } from './no-agents.ts';
import { NO_PARTICIPLES } from './no-participles.ts';
import { irregularPlurals } from './irregular-plurals.ts';
import { NO_PASTS } from './no-pasts.ts';
import { NO_PLURALS } from './no-plurals.ts';
import { closedStems, openStems } from './spelling.ts';
import { isStrongVerb, strongForms } from './strong-verbs.ts';
import { hasSuperlative } from './superlatives.ts';
import { SEPARABLE } from './verb-particles.ts';

// "aanvragen", with "aan" as its first group; not "vragen".
const SEPARABLE_VERB = new RegExp(`^(${SEPARABLE.join('|')}).{5,}$`);

/**
 * Verbs with a participle on -en that change no vowel; of all others "ge" with the infinitive is
 * another word: "gevolgen", "gebouwen", "geluiden".
 */
const PARTICIPLE_ON_EN: ReadonlySet<string> = new Set(
  `bakken bannen blazen braden brouwen eten heten komen lachen laten malen meten raden scheiden
  spannen stoten varen vouwen wassen weven zouten`.split(/\s+/)
);
// "melden"; no verb ends as "deen" and "een" do
const INFINITIVE = /[^e]en$/;
// "ring", "mann", "bloem" before -etje
const TAKES_ETJE = /[bglmnr]$/;
// "meld", "zet"
const ENDS_AS_PARTICIPLE = /[dt]$/;

/**
 * The forms that a base form may take, without knowing whether they exist: "maatregel" →
 * maatregelen …, "melden" → meldt, gemeld, melding …. The reverse of `baseForms`.
 */
export function wordForms(base: string): Map<string, Kinship> {
  const forms = new Map<string, Kinship>();
  const addAll = (found: readonly string[], kinship: Kinship) => {
    for (const form of found) if (form !== base && !forms.has(form)) forms.set(form, kinship);
  };
  addAll(nounAndAdjectiveForms(base), 'inflection');
  if (INFINITIVE.test(base) && !NO_PLURALS.has(base)) {
    for (const [form, kinship] of strongForms(base)) addAll([form], kinship);
    addAll(verbForms(base), 'inflection');
    addAll(verbDerivations(base), 'derivation');
  }
  addAll(
    [`${base}heid`, `${base}heden`, ...(base === 'gemeen' ? [] : [`${base}te`])],
    'derivation'
  );
  return forms;
}

function nounAndAdjectiveForms(base: string): string[] {
  const forms = [`${base}s`, `${base}je`, `${base}tje`, `${base}jes`, `${base}tjes`, `${base}eren`];
  if (base.endsWith('e')) forms.push(`${base}n`);
  if (base.endsWith('heid')) forms.push(`${base.slice(0, -4)}heden`);
  for (const stem of openStems(base)) {
    forms.push(`${stem}en`, `${stem}e`, `${stem}er`, `${stem}ere`);
    if (TAKES_ETJE.test(stem)) forms.push(`${stem}etje`, `${stem}etjes`);
  }
  if (base.endsWith('m')) forms.push(`${base}pje`, `${base}pjes`);
  if (isAdjectiveOnR(base)) forms.push(`${base}der`, `${base}dere`);
  if (hasSuperlative(base)) forms.push(`${base}st`, `${base}ste`);
  const likely = forms.filter((form) => !NO_PLURALS.has(form) && !NO_COMPARATIVES.has(form));
  return [...likely, ...irregularPlurals(base)];
}

function verbForms(infinitive: string): string[] {
  const stems = closedStems(infinitive.slice(0, -2));
  const separable = SEPARABLE_VERB.exec(infinitive);
  const participles = (stem: string) => {
    const [prefix, rest] = separable
      ? [separable[1]!, stem.slice(separable[1]!.length)]
      : ['', stem];
    const ge = `${prefix}ge${rest}`;
    const weak = [`${ge}t`, `${ge}te`, `${ge}d`, `${ge}de`];
    // "gemeld", "gezet"; "gevaar" is no form of "varen"
    const forms = ENDS_AS_PARTICIPLE.test(rest) ? [ge, `${ge}e`, ...weak] : weak;
    return forms.filter((form) => !NO_PARTICIPLES.has(form));
  };
  const isStrong = isStrongVerb(infinitive);
  const particle = separable?.[1] ?? '';
  const rest = infinitive.slice(particle.length);
  return [
    `${infinitive}d`,
    `${infinitive}de`,
    ...(isStrong || PARTICIPLE_ON_EN.has(rest) ? [`${particle}ge${rest}`] : []),
    ...stems.flatMap((stem) => [
      stem,
      ...['t', 'te', 'ten', 'd', 'de', 'den']
        .map((ending) => stem + ending)
        .filter((form) => !NO_PASTS.has(form)),
      ...(isStrong ? [] : participles(stem))
    ])
  ];
}

function verbDerivations(infinitive: string): string[] {
  const root = infinitive.slice(0, -2);
  const derived = [`${root}ing`, `${root}ingen`, `${root}er`, `${root}ers`];
  if (root.endsWith('er')) derived.push(`${root.slice(0, -2)}atie`, `${root.slice(0, -2)}aties`);
  return derived.filter((form) => !NO_AGENTS.has(form));
}
