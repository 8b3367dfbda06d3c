import { anchorOf, type AnswerPart } from '../parse/structure/part.ts';
import type { Assignment, Misfit } from './correction.ts';
import { changeParts, groupAt, type Draft, type HoldingPart } from './draft.ts';
import { findThing } from './find-part.ts';

/** Says of answers which questions of their set they are for: of all of them or of none. */
export function assignAnswers(draft: Draft, assignments: readonly Assignment[]): Draft | Misfit {
  const assigned = new Map<HoldingPart, AnswerPart>();
  for (const { at, questions } of assignments) {
    const answer = findThing(draft, { role: 'answer', at });
    if (answer?.role !== 'answer') return 'not-there';
    const group = draft.groups[groupAt(draft, at)];
    const found = questions.map((place) => findThing(draft, { role: 'question', at: place }));
    if (!found.every((question) => question && group?.parts.includes(question))) return 'not-there';
    const anchors = found.flatMap((question) => (question ? [anchorOf(question)] : []));
    if (answer.answers?.join() !== anchors.join()) {
      assigned.set(answer, { ...answer, answers: anchors });
    }
  }
  return assigned.size === 0 ? draft : changeParts(draft, (part) => assigned.get(part) ?? part);
}
