import { endsWithQuestionMark } from '../turns/askedness.ts';
import { findAnswerStart } from '../turns/answer-start.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';

/** Fewer questions tell nothing of how they are answered. */
const LEAST = 3;

/** Up to this share of the questions, such words may stand within answers. */
const FEW = 1 / 3;

/** From this share of the other questions on, answers without heading stand below them. */
const MOST = 0.6;

/**
 * The words that head answers, without those that an answer tells of: "Antwoord van de minister: nee.", as
 * a letter of years ago said, below a question that is answered already, where numbers alone open the
 * questions and most have an answer without heading, or one with its number.
 */
export function withoutToldAnswers(
  words: readonly Heading[],
  questions: readonly Heading[],
  rows: readonly Row[],
  wrapped: boolean
): Heading[] {
  const bare = words.filter(({ role, numbers }) => role === 'answer' && numbers.length === 0);
  if (bare.length === 0 || questions.length < LEAST || bare.length > questions.length * FEW)
    return [...words];
  const numbered = words.filter(({ role, numbers }) => role === 'answer' && numbers.length > 0);
  if (numbered.length > 0 && numbered.length < questions.length * MOST) return [...words];
  const told = new Set(
    bare.filter(({ row }) => {
      if (endsWithQuestionMark(rows[row - 1]?.text ?? '')) return false;
      if (numbered.length > 0) return numbered[0]!.row < row;
      const at = questions.findLastIndex((question) => question.row < row);
      return at >= 0 && isAnswered(questions[at]!, row, rows, wrapped);
    })
  );
  if (told.size < bare.length) return [...words];
  if (numbered.length === 0) {
    const ends = questions.map((_, i) => questions[i + 1]?.row ?? rows.length);
    const others = questions.flatMap((question, i) => {
      const end = ends[i]!;
      return bare.some(({ row }) => row > question.row && row < end) ? [] : [{ question, end }];
    });
    const answered = others.filter(({ question, end }) => isAnswered(question, end, rows, wrapped));
    if (answered.length < others.length * MOST) return [...words];
  }
  return words.filter((word) => !told.has(word));
}

/** So many rows below a question are read for its answer. */
const REACH = 60;

const isAnswered = (
  { next, to }: Heading,
  end: number,
  rows: readonly Row[],
  wrapped: boolean
): boolean => findAnswerStart(rows, next, Math.min(end, next + REACH), to, wrapped) !== undefined;
