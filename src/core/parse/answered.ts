import type { Question } from '../model/question-set.ts';

/** What decides which questions an answer is for. */
export interface AnswerPlace {
  /** The numbers that its heading names; none where it has no heading or a bare one. */
  numbers: readonly number[];
  /** As printed: "1a". */
  label: string;
  /** Index of the question after which it stands; -1 where none does. */
  under: number;
}

/**
 * Finds the questions that each answer of a set is for: those that its heading names, else the one
 * under which it stands. A number that no question has falls back to that one as well, and so does
 * a misprinted one: the number of a question that another answer already names, printed under a
 * question that no answer names. Returns indexes of questions, per answer.
 */
export function matchAnswers(
  questions: readonly Pick<Question, 'label' | 'numbers'>[],
  answers: readonly AnswerPlace[]
): number[][] {
  const byNumber = new Map<number, number[]>();
  for (const [i, { numbers }] of questions.entries()) {
    for (const number of numbers) byNumber.set(number, [...(byNumber.get(number) ?? []), i]);
  }
  const times = new Map<number, number>();
  for (const { numbers } of answers) {
    for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  }
  return answers.map((answer) => {
    const under = answer.under >= 0 ? [answer.under] : [];
    if (answer.numbers.length === 0) return under;
    const named = answer.numbers.flatMap((number) =>
      chosen(byNumber.get(number), answer, questions)
    );
    if (named.length === 0) return under;
    return isMisprint(answer, questions, times) ? under : [...new Set(named)];
  });
}

/** Among questions that share a number: the one with the same letter, else the one it stands under. */
function chosen(
  candidates: readonly number[] | undefined,
  answer: AnswerPlace,
  questions: readonly Pick<Question, 'label' | 'numbers'>[]
): readonly number[] {
  if (!candidates || candidates.length < 2) return candidates ?? [];
  const sameLabel = candidates.filter((i) => questions[i]?.label === answer.label);
  if (sameLabel.length > 0) {
    return sameLabel.includes(answer.under) ? [answer.under] : sameLabel.slice(0, 1);
  }
  const letters = candidates.every((i) => /[a-z]/iu.test(questions[i]?.label ?? ''));
  if (letters && !/[a-z]/iu.test(answer.label)) return candidates;
  return candidates.includes(answer.under) ? [answer.under] : candidates.slice(0, 1);
}

function isMisprint(
  { numbers, under }: AnswerPlace,
  questions: readonly Pick<Question, 'label' | 'numbers'>[],
  times: ReadonlyMap<number, number>
): boolean {
  const [number] = numbers;
  const above = questions[under];
  if (!above || numbers.length !== 1 || number === undefined) return false;
  if (above.numbers.includes(number)) return false;
  return (times.get(number) ?? 0) > 1 && above.numbers.every((own) => !times.has(own));
}
