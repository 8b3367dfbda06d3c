import type { SetSummary } from '../../model/summary.ts';

/** How much a version of a set holds. */
export type SetSize = Pick<SetSummary, 'questions' | 'answered'>;

/**
 * The index of the version that the others are best laid beside: the one with the most answers, of
 * equals the one with the most questions, then the first; 0 of none.
 *
 * The base gives the order and the text, and what it lacks has no row of its own there: beside one
 * that holds only questions, no answer can be seen to be missing or to stand under another question.
 */
export function mostComplete(sets: readonly SetSize[]): number {
  let best = 0;
  sets.forEach(({ answered, questions }, at) => {
    const most = sets[best]!;
    const more = answered - most.answered || questions - most.questions;
    if (more > 0) best = at;
  });
  return best;
}
