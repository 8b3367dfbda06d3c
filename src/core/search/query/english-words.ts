import { FIELD_VALUES, type FieldName } from './fields.ts';

/** The word for each field of the query language that an English reader types. */
export const ENGLISH_FIELDS: Readonly<Record<FieldName, string>> = {
  indiener: 'asker',
  fractie: 'party',
  aan: 'to',
  ministerie: 'ministry',
  jaar: 'year',
  kamerstuk: 'paper',
  zaak: 'case',
  soort: 'kind',
  label: 'label',
  in: 'in',
  is: 'is',
  heeft: 'has',
  bevat: 'contains'
};

/** The same for the values of the fields that take only some, in the order of `FIELD_VALUES`. */
const ENGLISH_VALUES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  in: ['question', 'answer'],
  is: ['unanswered', 'answered', 'postponed', 'late', 'elsewhere'],
  bevat: ['table', 'url', 'redacted'],
  heeft: ['versions', 'difference', 'motion', 'commitment', 'warning'],
  soort: [
    'reply',
    'appendix',
    'questions',
    'deferral',
    'list',
    'consultation',
    'oral',
    'webpage',
    'letter',
    'memo',
    'other'
  ]
};

/** The English word for a value of a field, or the value itself where there is none. */
export function englishValue(field: FieldName, value: string): string {
  return ENGLISH_VALUES[field]?.[FIELD_VALUES[field]?.indexOf(value) ?? -1] ?? value;
}

/** The value that a word means in a field, typed in either language; `undefined` where none. */
export function valueNamed(field: FieldName, word: string): string | undefined {
  const lower = word.toLowerCase();
  return FIELD_VALUES[field]?.find(
    (value) => value === lower || englishValue(field, value) === lower
  );
}

/** Field names and values as an English reader types them: "indiener" → "asker". */
export function inEnglish(word: string): string {
  for (const [field, english] of Object.entries(ENGLISH_FIELDS)) if (field === word) return english;
  for (const [field, values] of Object.entries(FIELD_VALUES)) {
    if (values?.includes(word)) return englishValue(field as FieldName, word);
  }
  return word;
}
