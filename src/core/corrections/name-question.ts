import type { Misfit, Numbering } from './correction.ts';
import { changeParts, type Draft } from './draft.ts';
import { findThing } from './find-part.ts';

/** Calls the question that begins at an offset by other numbers. */
export function nameQuestion(draft: Draft, at: number, numbering: Numbering): Draft | Misfit {
  const question = findThing(draft, { role: 'question', at });
  if (question?.role !== 'question') return 'not-there';
  if (isSame(question.numbering ?? question.heading, numbering)) return draft;
  return changeParts(draft, (part) => (part === question ? { ...question, numbering } : part));
}

function isSame(a: Numbering | undefined, b: Numbering): boolean {
  return a?.label === b.label && a.numbers.join() === b.numbers.join();
}
