import { ministryOf } from './analysis/ministries.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { tokenize } from './analysis/tokens.ts';
import type { UnitTerms } from './engine.ts';
import type { Unit } from './units.ts';

/** The terms by which a unit is found; `note` is what the user wrote about it. */
export function termsOfUnit(unit: Unit, note = ''): UnitTerms {
  return {
    context: termsOf(contextOf(unit)),
    question: termsOf(unit.question),
    answer: termsOf(unit.answer),
    notes: termsOf([unit.notes, unit.referred, note].join('\n'))
  };
}

/** Each term of a unit once. */
export function differentTerms(terms: UnitTerms): Set<string> {
  return new Set([...terms.context, ...terms.question, ...terms.answer, ...terms.notes]);
}

function contextOf({ group, title }: Unit): string {
  const people = [...group.submitters, ...group.addressees, ...group.respondents];
  const names = people.flatMap(({ name, group: party, ministry }) => [
    name,
    party,
    ministry,
    ministry && ministryOf(ministry)
  ]);
  const parts = [group.title, title, group.caseNumber, ...new Set(names)];
  return parts.filter((part) => part !== undefined).join('\n');
}

function termsOf(text: string): string[] {
  return tokenize(text)
    .map((token) => token.term)
    .filter((term) => !isStopWord(term));
}
