import type { Evidence } from '../finding.ts';
import type { SetEntry } from '../pairing/set-entry.ts';

/**
 * What the references of an answer tell of its place: none says "zie het antwoord op vraag 13" that
 * is the answer to question 13.
 */
export function referenceEvidence(entry: SetEntry, answer: number): Evidence[] {
  const own = entry.questionsOf[answer]!.map((question) => entry.set.questions[question]!.number);
  const target = entry.refersTo[answer]!.find((number) => own.includes(number));
  return target === undefined ? [] : [{ code: 'cross-reference', number: target, target }];
}
