import { ministryOf, namesOfMinistry } from './analysis/ministries.ts';
import { allNamesOfParty, partyOf } from './analysis/parties.ts';
import { fold } from './analysis/fold.ts';
import type { UnitFacts } from './index/filters.ts';
import type { IndexParts } from './index/index-parts.ts';
import type { UnitLibrary } from './index/library.ts';
import type { Completion, QueryLanguage } from './search.ts';
import type { Unit } from './index/units.ts';
import { ENGLISH_FIELDS, englishValue } from './query/english-words.ts';
import { FIELD_NAMES, FIELD_VALUES, fieldNamed, type FieldName } from './query/fields.ts';

const MAX_COMPLETIONS = 8;
const MIN_WORD = 3;

/** What stands before the cursor and may be completed: "-indiener:" with "jan", or a lone word. */
interface Begun {
  /** The field that was typed, and what of its value. */
  field?: FieldName;
  typed: string;
  /** Where `typed` stands. */
  start: number;
  end: number;
}

/** What could stand at the cursor: fields, values that the library has, words. */
export function complete(
  query: string,
  cursor: number,
  parts: IndexParts,
  language: QueryLanguage = 'nl'
): Completion[] {
  for (const begun of readBegun(query.slice(0, cursor))) {
    const found = begun.field
      ? completeValue(begun.field, begun.typed, parts, language)
      : [...completeField(begun.typed, language), ...completeWord(begun.typed, parts)];
    const { start, end } = begun;
    if (found.length > 0) {
      return found.slice(0, MAX_COMPLETIONS).map((completion) => ({ ...completion, start, end }));
    }
  }
  return [];
}

// The last piece: `-`, a field with its colon, a quote, and what was typed of the value.
const LAST_PIECE = /(?:^|\s)-?(?:(\p{L}+):)?(["“„«]?)([^\s":]*)$/u;
// The same for a value in quotes, which may hold blanks: `indiener:"van der`.
const QUOTED_VALUE = /(?:^|\s)-?(\p{L}+):(["“„«])([^":]+)$/u;

// And without quotes: `indiener:van der`, `fractie: partij voor`.
const LOOSE_VALUE = /(?:^|\s)-?(\p{L}+):\s?(["“„«]?)([^\s":][^":]*)$/u;
// two to six words
const SEVERAL_WORDS = /^\S+(?:\s+\S+){1,5}\s*$/u;
/** Of whom or what a value may be of several words. */
const OF_SEVERAL_WORDS: ReadonlySet<FieldName> = new Set([
  'indiener',
  'fractie',
  'aan',
  'ministerie',
  'label'
]);

/** What may be begun before the cursor, the longest first: "van der b" of a name, then the word "b". */
function readBegun(before: string): Begun[] {
  const quotedOne = QUOTED_VALUE.exec(before);
  if (quotedOne) return begunBy(quotedOne);
  const loose = begunBy(LOOSE_VALUE.exec(before)).filter(
    ({ field, typed }) => OF_SEVERAL_WORDS.has(field!) && SEVERAL_WORDS.test(typed)
  );
  return [...loose, ...begunBy(LAST_PIECE.exec(before))];
}

function begunBy(match: RegExpExecArray | null): Begun[] {
  if (!match) return [];
  const [whole, name, quote = '', typed = ''] = match;
  const end = match.index + whole.length;
  const start = end - typed.length - quote.length;
  if (name === undefined) return typed === '' ? [] : [{ typed, start, end }];
  const field = fieldNamed(name);
  return field ? [{ field, typed, start, end }] : [];
}

type Found = Omit<Completion, 'start' | 'end'>;

function completeField(typed: string, language: QueryLanguage): Found[] {
  const lower = typed.toLowerCase();
  const names = FIELD_NAMES.map((name) => (language === 'en' ? ENGLISH_FIELDS[name] : name));
  return names
    .filter((name) => name.startsWith(lower))
    .map((name) => ({ text: `${name}:`, type: 'field' }));
}

function completeWord(typed: string, { vocabulary }: IndexParts): Found[] {
  const term = fold(typed);
  if (term.length < MIN_WORD) return [];
  return vocabulary
    .startingWith(term)
    .map((text) => ({ text, type: 'word' as const, count: vocabulary.count(text) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_COMPLETIONS);
}

function completeValue(
  field: FieldName,
  typed: string,
  { library }: IndexParts,
  language: QueryLanguage
): Found[] {
  const known = FIELD_VALUES[field];
  if (known) {
    const words = known.map((value) => (language === 'en' ? englishValue(field, value) : value));
    const fitting = words.filter((value) => value.startsWith(typed.toLowerCase()));
    return fitting.map((text) => ({ text, type: 'value' }));
  }
  const wanted = fold(typed);
  return countValues(field, library)
    .filter(([value]) => namesOf(field, value).some((name) => begins(name, wanted)))
    .map(([value, count]) => ({ text: quoted(value), type: 'value', count }));
}

/** A value under all names by which it is asked for: "VWS" is also typed "Volksgezondheid". */
function namesOf(field: FieldName, value: string): readonly string[] {
  if (field === 'ministerie') return namesOfMinistry(value);
  return field === 'fractie' ? [value, ...allNamesOfParty(value)] : [value];
}

// where a word of a name begins
const WORD_START = /(?<![^\s-])[^\s-]/gu;

/** Whether a name begins so, from any of its words on: "van der b" and "beek" both do of "Jo van der Beek". */
function begins(name: string, wanted: string): boolean {
  return [...name.matchAll(WORD_START)].some(({ index }) =>
    fold(name.slice(index)).startsWith(wanted)
  );
}

/** What a field has in the library, with how many units have it, the most frequent first. */
export function countValues(field: FieldName, library: UnitLibrary): [string, number][] {
  const counts = new Map<string, number>();
  for (const [number, unit] of library.units.entries()) {
    if (!unit) continue;
    for (const value of valuesOf(field, unit, library.factsOf(number))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function valuesOf(field: FieldName, { group, cited }: Unit, facts: UnitFacts) {
  const government = [...group.addressees, ...group.respondents];
  const values: Partial<Record<FieldName, () => readonly (string | undefined)[]>> = {
    indiener: () => facts.submitters,
    fractie: () =>
      group.submitters.map((person) => person.group && partyOf(person.group, group.date)),
    aan: () => facts.government,
    ministerie: () => government.map(({ ministry }) => ministry && ministryOf(ministry)),
    jaar: () => [group.date?.slice(0, 4)],
    zaak: () => [group.caseNumber],
    kamerstuk: () => cited,
    label: () => facts.labels
  };
  const different = new Set(values[field]?.() ?? []);
  return [...different].filter((value) => value !== undefined);
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
