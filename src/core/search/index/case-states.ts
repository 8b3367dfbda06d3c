import type { AnswerState } from '../hit.ts';
import type { SearchFacts } from '../search-facts.ts';
import { change } from './counts.ts';
import type { Unit } from './units.ts';

/** What the units of all papers say together about whether a question was answered. */
export interface CaseStates {
  /** Takes a unit in (1) or out (-1). */
  count(unit: Unit, by: 1 | -1): void;
  /** `replies` is what other papers say; `undefined` for a section of a letter, which has no state. */
  stateOf(unit: Unit, replies: SearchFacts['replies']): AnswerState | undefined;
}

/** As no unit has been counted yet. */
export function createCaseStates(): CaseStates {
  /** How many units answer each question of a case, and how many papers put a case off. */
  const answered = new Map<string, number>();
  const deferred = new Map<string, number>();
  /** How many questions of a set have their answer there. */
  const answeredHere = new Map<string, number>();

  return {
    count(unit, by) {
      const { caseNumber, kind, setId } = unit.group;
      if (caseNumber && unit.answered) change(answered, `${caseNumber}#${unit.number}`, by);
      if (setId && unit.answered) change(answeredHere, setId, by);
      if (caseNumber && kind === 'deferral') change(deferred, caseNumber, by);
    },
    stateOf({ questionId, answered: isAnswered, group, number }, replies) {
      if (questionId === undefined) return undefined;
      if (isAnswered) return 'answered';
      const reply = replies?.get(group.setId ?? '');
      if (reply === 'answered' || answered.has(`${group.caseNumber}#${number}`)) return 'elsewhere';
      if (reply !== undefined) return reply;
      if (group.kind === 'deferral') return 'deferred';
      // a notice came before what answers a part of its set, and says nothing of the rest
      if (group.setId && answeredHere.has(group.setId)) return 'unanswered';
      return group.caseNumber && deferred.has(group.caseNumber) ? 'deferred' : 'unanswered';
    }
  };
}
