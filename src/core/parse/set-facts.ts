import type { QuestionSet } from '../model/question-set.ts';
import { firstDate } from './dates.ts';
import { readDescription } from './description.ts';
import type { FieldMeaning } from './part.ts';
import { readMinisters } from './ministers.ts';
import { readMembers } from './people.ts';

/** Who and when, as a set or paper has it. */
export type Facts = Pick<QuestionSet, 'submitters' | 'addressees' | 'respondents'> &
  Partial<Pick<QuestionSet, 'title' | 'caseNumber' | 'submittedOn' | 'receivedOn'>> & {
    /** The date that a labelled field gives. */
    date?: string;
  };

/** Collects what the fields and sentences of a head say; what stands first stays. */
export interface SetFacts {
  add(meaning: FieldMeaning | 'prose', text: string): void;
  all(): Facts;
  forSet(): Omit<Facts, 'date'>;
}

// "2025Z08286", "2024Z 17972"
const CASE_NUMBER = /\b(20\d\d)\s?Z\s?(\d{5})\b/u;

/** Prose longer than this says nothing about the set that its beginning does not say. */
const OPENING = 1500;

export function readSetFacts(): SetFacts {
  const facts: Facts = { submitters: [], addressees: [], respondents: [] };
  return {
    add(meaning, text) {
      if (meaning === 'title') facts.title ??= text;
      if (meaning === 'submitters' && facts.submitters.length === 0)
        facts.submitters = readMembers(text);
      if (meaning === 'addressees' && facts.addressees.length === 0)
        facts.addressees = readMinisters(text);
      if (meaning === 'date') addDate(facts, text);
      if (meaning === 'case-number') addCaseNumber(facts, text);
      if (meaning === 'description' || meaning === 'prose')
        addDescription(facts, text.slice(0, OPENING));
    },
    all: () => facts,
    forSet() {
      const rest = { ...facts };
      delete rest.date;
      return rest;
    }
  };
}

function addDate(facts: Facts, text: string): void {
  const date = firstDate(text);
  if (date) facts.date ??= date;
}

function addCaseNumber(facts: Facts, text: string): void {
  const match = CASE_NUMBER.exec(text);
  if (match) facts.caseNumber ??= `${match[1]}Z${match[2]}`;
}

function addDescription(facts: Facts, text: string): void {
  const description = readDescription(text);
  if (!description) return;
  const { submitters, addressees, respondents, subject, submittedOn, receivedOn, caseNumbers } =
    description;
  if (subject) facts.title ??= subject.value;
  if (submittedOn) facts.submittedOn ??= submittedOn.value;
  if (receivedOn) facts.receivedOn ??= receivedOn.value;
  if (caseNumbers[0]) facts.caseNumber ??= caseNumbers[0].value.replaceAll(/\s/gu, '');
  if (submitters && facts.submitters.length === 0) facts.submitters = submitters.value;
  if (addressees && facts.addressees.length === 0) facts.addressees = addressees.value;
  if (respondents && facts.respondents.length === 0) facts.respondents = respondents.value;
}
