import type { Place } from '../finding.ts';
import { outerSpan } from './outer-span.ts';
import { questionFit } from './question-fit.ts';
import type { SetEntry } from './set-entry.ts';

/** The place of a set, of one of its questions, or of the first of several, with all their numbers. */
export function placeOf(entry: SetEntry, ...questions: readonly number[]): Place {
  const place: Place = {
    sourceId: entry.sourceId,
    paperId: entry.paperId,
    setId: entry.set.id,
    set: entry.index,
    span: entry.set.span
  };
  const found = questions.flatMap((at) => entry.set.questions[at] ?? []);
  const first = found[0];
  if (!first) return place;
  const numbers = [...new Set(found.flatMap((question) => question.numbers))];
  return {
    ...place,
    span: outerSpan(first.spans) ?? entry.set.span,
    questionId: first.id,
    number: first.number,
    ...(numbers.length > 1 && { numbers })
  };
}

/** The place of an answer: the question that it fits best, and the numbers of all that it answers. */
export function placeOfAnswer(entry: SetEntry, answer: number): Place {
  const questions = entry.questionsOf[answer]!;
  if (questions.length < 2) return placeOf(entry, ...questions);
  const { fit } = questionFit(entry);
  const best = questions.reduce((x, y) => (fit(y, answer) > fit(x, answer) ? y : x));
  const { numbers } = placeOf(entry, ...questions);
  return { ...placeOf(entry, best), ...(numbers && { numbers }) };
}
