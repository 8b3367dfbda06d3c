import { CONTENTS } from './contents.ts';

/** The fields of the query language, as they are typed. */
export const FIELD_NAMES = [
  'indiener',
  'fractie',
  'aan',
  'ministerie',
  'jaar',
  'kamerstuk',
  'zaak',
  'soort',
  'label',
  'in',
  'is',
  'heeft',
  'bevat'
] as const;

/** A field of the query language, as it is typed in Dutch. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** Other names that people type, with the field that they mean. */
const ALIASES: Readonly<Record<string, FieldName>> = {
  van: 'indiener',
  lid: 'indiener',
  partij: 'fractie',
  gericht: 'aan',
  bewindspersoon: 'aan',
  minister: 'aan',
  datum: 'jaar',
  dossier: 'kamerstuk',
  nr: 'kamerstuk',
  zaaknummer: 'zaak',
  type: 'soort',
  // as it is headed beside the results
  staat: 'is',
  tag: 'label',
  // what an English reader types, see `english-words.ts`
  asker: 'indiener',
  from: 'indiener',
  by: 'indiener',
  submitter: 'indiener',
  party: 'fractie',
  group: 'fractie',
  to: 'aan',
  addressee: 'aan',
  ministry: 'ministerie',
  year: 'jaar',
  date: 'jaar',
  paper: 'kamerstuk',
  case: 'zaak',
  kind: 'soort',
  state: 'is',
  has: 'heeft',
  contains: 'bevat'
};

/** The values that a field is limited to; the other fields take any. */
export const FIELD_VALUES: Partial<Record<FieldName, readonly string[]>> = {
  in: ['vraag', 'antwoord'],
  is: ['onbeantwoord', 'beantwoord', 'uitgesteld', 'telaat', 'elders'],
  bevat: CONTENTS,
  heeft: ['versies', 'verschil', 'motie', 'toezegging', 'waarschuwing'],
  soort: [
    'antwoordbrief',
    'aanhangsel',
    'vragen',
    'uitstelbericht',
    'lijst',
    'overleg',
    'mondeling',
    'webpagina',
    'kamerbrief',
    'beslisnota',
    'overig'
  ]
};

/** The field that a name means, in any case; `undefined` where it means none. */
export function fieldNamed(name: string): FieldName | undefined {
  const lower = name.toLowerCase();
  return FIELD_NAMES.find((field) => field === lower) ?? ALIASES[lower];
}
