import { ministryOf } from '../analysis/ministries.ts';
import { namesOfParty } from '../analysis/parties.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import { monthWords } from './month-words.ts';
import type { UnitTerms } from './term-index.ts';
import type { Unit } from './units.ts';
import type { DifferentTerms } from '../analysis/vocabulary.ts';

/** The terms by which a unit is found; `note` is what the user wrote about it. */
export function termsOfUnit(unit: Unit, note = ''): UnitTerms {
  return {
    context: termsOf(contextOf(unit)),
    question: termsOf(unit.question),
    answer: termsOf(unit.answer),
    notes: termsOf([unit.notes, unit.referred, note].join('\n'))
  };
}

/** Each term of a unit once, what it says itself apart from what its set shares. */
export function differentTerms(terms: UnitTerms): DifferentTerms {
  const own = new Set([...terms.question, ...terms.answer, ...terms.notes]);
  return { own, shared: new Set(terms.context.filter((term) => !own.has(term))) };
}

function contextOf({ group, title }: Unit): string {
  const people = [...group.submitters, ...group.addressees, ...group.respondents];
  const names = people.flatMap(({ name, group: party, ministry }) => [
    name,
    ...(party ? namesOfParty(party, group.date) : []),
    ministry,
    ministry && ministryOf(ministry)
  ]);
  const parts = [group.title, title, group.caseNumber, ...new Set(names), ...monthWords(group)];
  return parts.filter((part) => part !== undefined).join('\n');
}

function termsOf(text: string): string[] {
  return tokenize(text)
    .map((token) => token.term)
    .filter((term) => !isStopWord(term));
}
