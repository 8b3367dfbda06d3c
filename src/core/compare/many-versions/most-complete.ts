import type { PaperKind } from '../../model/paper.ts';
import { SOURCE_RANK } from '../../model/source-rank.ts';
import type { SetSummary } from '../../model/summary.ts';

/** How much a version of a set holds, and what it stands in. */
export interface SetSize extends Pick<SetSummary, 'questions' | 'answered'> {
  kind: PaperKind;
}

/**
 * The index of the version that the others are best laid beside: the one with the most answers, of
 * equals the one with the most questions, then the one closest to what was sent to parliament, then
 * the first; 0 of none.
 *
 * The base gives the order and the text, and what it lacks has no row of its own there: beside one
 * that holds only questions, no answer can be seen to be missing or to stand under another question.
 */
export function mostComplete(sets: readonly SetSize[]): number {
  let best = 0;
  sets.forEach(({ answered, questions, kind }, at) => {
    const most = sets[best]!;
    const more =
      answered - most.answered ||
      questions - most.questions ||
      SOURCE_RANK[kind] - SOURCE_RANK[most.kind];
    if (more > 0) best = at;
  });
  return best;
}
