import type { SetEntry } from './set-entry.ts';

/** Shorter words ("zijn", "deze") are shared by chance. */
const LEAST_LETTERS = 5;

/**
 * How well answers fit questions by the words they share: rare words of the set count, words that
 * most questions have do not. 0 where nothing is shared.
 */
export interface QuestionFit {
  (question: number, answer: number): number;
  /** The rare words that both have, as they stand in the answer. */
  sharedWords(question: number, answer: number): string[];
}

/** Prepares the words of a set, once for all its questions and answers. */
export function questionFit(entry: SetEntry): QuestionFit {
  const questions = entry.questions.map(({ tokens }) => wordsOf(tokens));
  const answers = entry.answers.map(({ tokens }) => wordsOf(tokens));
  const frequency = new Map<number, number>();
  for (const words of questions)
    for (const key of words.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weightOf = (key: number) => Math.log(questions.length / frequency.get(key)!);
  const shared = (question: number, answer: number) =>
    [...questions[question]!.keys()].filter((key) => answers[answer]!.has(key));
  const fit = (question: number, answer: number) =>
    shared(question, answer).reduce((sum, key) => sum + weightOf(key), 0);
  return Object.assign(fit, {
    sharedWords: (question: number, answer: number) =>
      shared(question, answer)
        .sort((x, y) => weightOf(y) - weightOf(x))
        .map((key) => answers[answer]!.get(key)!)
  });
}

function wordsOf({ text, keys, starts, ends, count }: SetEntry['questions'][number]['tokens']) {
  const words = new Map<number, string>();
  for (let i = 0; i < count; i++)
    if (ends[i]! - starts[i]! >= LEAST_LETTERS) words.set(keys[i]!, text.slice(starts[i], ends[i]));
  return words;
}
