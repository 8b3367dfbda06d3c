import type { PaperKind } from './paper.ts';

const DAY = 86_400_000;

/** Reglement van Orde of the Tweede Kamer: members' questions are answered within three weeks. */
export const ANSWER_TERM = 21;

/** Nobody waits for years: then one of the dates belongs to something else. */
const LONGEST = 1000;

/** Papers that answer what members put in writing; a committee sets its own term for its list. */
const WITH_TERM: ReadonlySet<PaperKind> = new Set([
  'answer-letter',
  'written-answer',
  'question-set',
  'web-page'
]);

/**
 * The day on which the answers of a set came: as the set says, else as its paper is dated. The date
 * of an aggregator's page is that of the page, not of the answers on it, what only puts off answers
 * nothing, and a form with its answers below may be dated as its questions are.
 */
export function answeredOn(
  paper: { kind: PaperKind; date?: string },
  set: { submittedOn?: string; receivedOn?: string }
): string | undefined {
  if (paper.kind === 'deferral') return undefined;
  if (set.receivedOn !== undefined) return set.receivedOn;
  return paper.kind === 'web-page' || paper.date === set.submittedOn ? undefined : paper.date;
}

/** Whole days from a submission to its answer, where both are known and can belong together. */
export function daysToAnswer(submitted?: string, answered?: string): number | undefined {
  if (submitted === undefined || answered === undefined) return undefined;
  const days = Math.round((Date.parse(answered) - Date.parse(submitted)) / DAY);
  return days >= 0 && days <= LONGEST ? days : undefined;
}

/**
 * Whether answers took longer than the term of members' questions, postponed or not. Recess counts:
 * nobody leaves it out consistently.
 */
export function isAfterTerm(kind: PaperKind, answerDays: number | undefined): boolean {
  return answerDays !== undefined && answerDays > ANSWER_TERM && WITH_TERM.has(kind);
}
