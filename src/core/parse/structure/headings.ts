import { withAnswersApart } from './answers-apart.ts';
import { withAnswersUnderQuestions } from './answers-under-questions.ts';
import { readCandidates } from './heading-candidates.ts';
import { chooseNumbers } from './heading-numbers.ts';
import type { HeadingShape } from './heading-shape.ts';
import { confirmWords, withoutSecondWords } from './heading-words.ts';
import { withLostQuestions } from './lost-headings.ts';
import { withRepeatedNumbers } from './repeated-numbers.ts';
import { withReplies } from './replies.ts';
import type { Row } from './rows.ts';

/** The start of a question or an answer, as decided from its shape, its place and the sequence. */
export interface Heading {
  role: 'question' | 'answer';
  shape: HeadingShape['shape'];
  numbers: readonly number[];
  label: string;
  /** Offsets into the source; `from` includes markup in front. */
  from: number;
  to: number;
  /** Index of its (first) row. */
  row: number;
  /** Index of the first row after it; the same row again where text follows on the line. */
  next: number;
  misspelled?: string;
  /** Nothing is printed: the sequence says that it must have stood here. */
  lost?: true;
  /** Index of the row where what introduces all answers begins: "Antwoord", "Antwoord van …". */
  introducedAt?: number;
}

/** Finds the headings of questions and answers among the rows, in order. */
export function readHeadings(rows: readonly Row[], wrapped: boolean): Heading[] {
  const candidates = readCandidates(rows);
  const words = confirmWords(candidates, rows);
  const asksByWord = words.some(({ role }) => role === 'question');
  const numberShapes = candidates.filter(({ shape }) => !shape.startsWith('word'));
  if (asksByWord) {
    const printed = withAnswersUnderQuestions(words, rows);
    const all = withoutSecondWords(withLostQuestions(printed, rows, wrapped));
    return withReplies(withAnswersApart(all, numberShapes, rows), rows);
  }
  // "124" may be the second line of "Antwoord op vraag 2 en".
  const taken = new Set(words.flatMap(({ row, next }) => (next > row + 1 ? [next - 1] : [])));
  const free = candidates.filter(({ row }) => !taken.has(row));
  const numbered = chooseNumbers(free, rows);
  if (numbered.length === 0) return [];
  const printed = [...words, ...numbered].sort((a, b) => a.from - b.from);
  const headings = withLostQuestions(printed, rows, wrapped);
  return withAnswersApart(withRepeatedNumbers(headings, numberShapes, rows), numberShapes, rows);
}
