import type { QuestionSet } from './question-set.ts';

/** How many questions of a set have an answer, their own or one that serves several. */
export function countAnswered({ questions, answers }: QuestionSet): number {
  const answered = new Set(answers.flatMap(({ questionIds }) => questionIds));
  return questions.filter(({ id }) => answered.has(id)).length;
}
