import { fold } from '../tokens/characters.ts';
import type { SetEntry } from './set-entry.ts';
import { count } from '../tallies.ts';
import type { TextItem } from '../tokens/text-item.ts';

/** Shorter words ("zijn", "deze") are shared by chance. */
const LEAST_LETTERS = 5;
/** As much of a word as its forms have in common: "afhankelijk", "afhankelijkheden". */
const STEM = 7;

/**
 * How well answers fit questions, by the words they share and others do not. 0 where nothing is
 * shared; comparable between questions, because long ones share more by chance.
 */
export interface QuestionFit {
  /** Of the texts at these indexes of the set; 0 where there is no such question. */
  fit(question: number, answer: number): number;
  /** The words that both have, the rarest first, as they stand in the answer. */
  sharedWords(question: number, answer: number): string[];
}

/** Prepares the words of a set, once for all its questions and answers. */
export function questionFit(entry: SetEntry): QuestionFit {
  const questions = entry.questions.map(stemsOf);
  const answers = entry.answers.map(stemsOf);
  const frequency = new Map<number, number>();
  for (const stems of [...questions, ...answers])
    for (const stem of stems.keys()) count(frequency, stem);
  const texts = questions.length + answers.length;
  const weightOf = (stem: number) => Math.log(texts / frequency.get(stem)!);
  const lengths = questions.map((stems) =>
    Math.sqrt([...stems.keys()].reduce((sum, stem) => sum + weightOf(stem), 0))
  );
  const shared = (question: number, answer: number) =>
    [...(questions[question]?.keys() ?? [])].filter((stem) => answers[answer]!.has(stem));
  return {
    fit: (question, answer) =>
      shared(question, answer).reduce((sum, stem) => sum + weightOf(stem), 0) /
      (lengths[question] || 1),
    sharedWords: (question, answer) =>
      shared(question, answer)
        .sort((x, y) => weightOf(y) - weightOf(x))
        .map((stem) => answers[answer]!.get(stem)!)
  };
}

/** Hashes of the stems of a text's words, each with a word that has it. */
function stemsOf({ tokens }: TextItem): Map<number, string> {
  const { text, starts, ends, count } = tokens;
  const stems = new Map<number, string>();
  for (let i = 0; i < count; i++) {
    const [start, end] = [starts[i]!, ends[i]!];
    if (end - start < LEAST_LETTERS) continue;
    let stem = 0;
    for (let at = start; at < Math.min(end, start + STEM); at++)
      stem = Math.imul(stem, 31) + fold(text.charCodeAt(at));
    if (!stems.has(stem)) stems.set(stem, text.slice(start, end));
  }
  return stems;
}
