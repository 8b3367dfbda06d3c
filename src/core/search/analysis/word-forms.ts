import type { Kinship } from './base-forms.ts';
import { closedStems, openStems } from './spelling.ts';
import { strongForms } from './strong-verbs.ts';

// "aanvragen", with "aan" as its first group; not "vragen".
const SEPARABLE =
  /^(aan|achter|af|bij|door|goed|in|mee|mis|na|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|vol|voor|weg).{5,}$/;

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
  if (base.endsWith('en')) {
    for (const [form, kinship] of strongForms(base)) addAll([form], kinship);
    addAll(verbForms(base), 'inflection');
    addAll(verbDerivations(base), 'derivation');
  }
  addAll([`${base}heid`, `${base}heden`], 'derivation');
  return forms;
}

function nounAndAdjectiveForms(base: string): string[] {
  const forms = [`${base}s`, `${base}je`, `${base}tje`, `${base}jes`, `${base}tjes`, `${base}eren`];
  if (base.endsWith('e')) forms.push(`${base}n`);
  if (base.endsWith('heid')) forms.push(`${base.slice(0, -4)}heden`);
  for (const stem of openStems(base)) {
    forms.push(`${stem}en`, `${stem}e`, `${stem}er`, `${stem}ere`);
  }
  forms.push(`${base}st`, `${base}ste`);
  return forms;
}

function verbForms(infinitive: string): string[] {
  const stems = closedStems(infinitive.slice(0, -2));
  const separable = SEPARABLE.exec(infinitive);
  const participles = (stem: string) => {
    const [prefix, rest] = separable
      ? [separable[1]!, stem.slice(separable[1]!.length)]
      : ['', stem];
    const ge = `${prefix}ge${rest}`;
    const weak = [`${ge}t`, `${ge}te`, `${ge}d`, `${ge}de`];
    // "gemeld", "gezet"; "gevaar" is no form of "varen"
    return ENDS_AS_PARTICIPLE.test(rest) ? [ge, `${ge}e`, ...weak] : weak;
  };
  const strong = separable
    ? `${separable[1]!}ge${infinitive.slice(separable[1]!.length)}`
    : `ge${infinitive}`;
  return [
    `${infinitive}d`,
    `${infinitive}de`,
    strong,
    ...stems.flatMap((stem) => [
      stem,
      ...['t', 'te', 'ten', 'd', 'de', 'den'].map((ending) => stem + ending),
      ...participles(stem)
    ])
  ];
}

function verbDerivations(infinitive: string): string[] {
  const root = infinitive.slice(0, -2);
  const derived = [`${root}ing`, `${root}ingen`, `${root}er`, `${root}ers`];
  if (root.endsWith('er')) derived.push(`${root.slice(0, -2)}atie`, `${root.slice(0, -2)}aties`);
  return derived;
}
