import type { Person } from '../../model/person.ts';
import type { PaperKind } from '../../model/paper.ts';
import { ministryOf, readOffice } from '../analysis/ministries.ts';
import { isParty } from '../analysis/parties.ts';
import { tokenize } from '../analysis/tokens.ts';
import { CONTENTS } from '../query/contents.ts';
import { contains } from './contains.ts';
import { statesOf } from './facets.ts';
import { readPeriod } from '../query/periods.ts';
import type { FieldClause } from '../query/query.ts';
import type { AnswerState } from '../hit.ts';
import type { Unit } from './units.ts';

/** What a filter needs to know of a unit beyond what its paper says. */
export interface UnitFacts {
  state: AnswerState | undefined;
  labels: readonly string[];
  /** How many versions of it there are, itself included. */
  versions: number;
  differs: boolean;
  /** Who asked and who was asked or answers, by the fullest name that the library has of each. */
  submitters: readonly string[];
  government: readonly string[];
}

/** Whether a unit passes a filter. */
export type UnitTest = (unit: Unit, facts: UnitFacts) => boolean;

/** The kinds of paper by the word that is typed after `soort:`. */
const KIND_NAMES: Readonly<Record<PaperKind, string>> = {
  'answer-letter': 'antwoordbrief',
  'written-answer': 'aanhangsel',
  'question-set': 'vragen',
  deferral: 'uitstelbericht',
  'list-of-questions': 'lijst',
  'written-consultation': 'overleg',
  'oral-questions': 'mondeling',
  'web-page': 'webpagina',
  'government-letter': 'kamerbrief',
  'decision-memo': 'beslisnota',
  other: 'overig'
};

/** The states that are meant by what is typed after `is:`; what was put off has no answer yet. */
const STATE_NAMES: Readonly<Record<string, readonly AnswerState[]>> = {
  beantwoord: ['answered', 'elsewhere'],
  onbeantwoord: ['unanswered', 'deferred'],
  uitgesteld: ['deferred'],
  elders: ['elsewhere']
};

const always: UnitTest = () => true;

/** The test that a field of the query puts to a unit. `in:` says where words count, it tests none. */
export function filterOf({ name, value }: FieldClause): UnitTest {
  switch (name) {
    case 'in':
      return always;
    case 'indiener':
      return ({ group }, { submitters }) =>
        group.submitters.some((person) => isNamed(person, value)) ||
        submitters.some((name) => startsLike(name, value));
    case 'fractie':
      return ({ group }) => group.submitters.some((p) => p.group && isParty(p.group, value));
    case 'aan':
      return asking(value);
    case 'ministerie':
      return ({ group }) =>
        [...group.addressees, ...group.respondents].some((p) => isOfMinistry(p, value));
    case 'jaar':
      return inYears(value);
    case 'kamerstuk':
      return citing(value);
    case 'zaak':
      return ({ group, cited }) => {
        const number = value.toUpperCase();
        return group.caseNumber?.toUpperCase() === number || cited.includes(number);
      };
    case 'soort':
      return ({ group }) => KIND_NAMES[group.kind] === value;
    case 'label':
      return (_, { labels }) => labels.some((label) => startsLike(label, value));
    case 'is':
      return being(value);
    case 'heeft':
      return having(value);
    case 'bevat':
      return containing(value);
  }
}

/** "Wit", "bzk" and "staatssecretaris van BZK". */
function asking(value: string): UnitTest {
  const office = readOffice(value);
  return ({ group }, { government }) =>
    [...group.addressees, ...group.respondents].some(
      (person) =>
        isNamed(person, value) ||
        isOfMinistry(person, value) ||
        (office &&
          startsLike(person.role ?? '', office.role) &&
          isOfMinistry(person, office.ministry))
    ) || government.some((name) => startsLike(name, value));
}

function being(value: string): UnitTest {
  if (value === 'telaat') {
    return ({ group }, { state }) => statesOf(state, group).includes('late');
  }
  const wanted = STATE_NAMES[value] ?? [];
  return (_, { state }) => state !== undefined && wanted.includes(state);
}

function containing(value: string): UnitTest {
  const content = CONTENTS.find((known) => known === value);
  return content ? (unit) => contains(unit, content) : always;
}

function having(value: string): UnitTest {
  switch (value) {
    case 'versies':
      return (_, { versions }) => versions > 1;
    case 'verschil':
      return (_, { differs }) => differs;
    case 'motie':
      return ({ marks }) => marks.includes('motion');
    case 'toezegging':
      return ({ marks }) => marks.includes('commitment');
    default:
      return ({ marks }) => marks.includes('warning');
  }
}

function isNamed({ name }: Person, value: string): boolean {
  return name !== undefined && startsLike(name, value);
}

/** Whether each word typed begins a word of the text: "van der m" and "Van der Meulen". */
function startsLike(text: string, typed: string): boolean {
  const words = plainTerms(text);
  return plainTerms(typed).every((term) => words.some((word) => word.startsWith(term)));
}

function plainTerms(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.covers === 1)
    .map((token) => token.term);
}

function isOfMinistry({ ministry }: Person, value: string): boolean {
  if (ministry === undefined) return false;
  const abbreviation = ministryOf(ministry);
  return (
    abbreviation.toLowerCase() === ministryOf(value).toLowerCase() || startsLike(ministry, value)
  );
}

function inYears(value: string): UnitTest {
  const isIn = readPeriod(value);
  return ({ group }) => group.date !== undefined && (isIn?.(group.date) ?? false);
}

// What separates the parts of a number: "26643, nr. 1056" and "26643-1056"; not "26643".
const BETWEEN_PARTS = /nr\.?|[-/,]/i;
// the chapter of a budget on its number: "36600XV", "36 600 XV"
const CHAPTER = /^(\d{5})([IVXLC]+)$/i;

function citing(value: string): UnitTest {
  const wanted = value
    .split(BETWEEN_PARTS)
    .map((part) => part.replace(/[\s.]/g, '').replace(CHAPTER, '$1-$2'))
    .filter(Boolean)
    .join('-')
    .toLowerCase();
  return ({ cited }) => cited.some((number) => number.toLowerCase() === wanted);
}
