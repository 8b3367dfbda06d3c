import type { Heading } from '../../structure/headings/heading.ts';
import { findSetTitle } from '../../structure/headings/set-starts.ts';
import { findBetweenTitle } from '../../structure/prose/between-titles.ts';
import { findTail } from '../../structure/prose/tail.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { findAnswerStart } from '../../structure/turns/answer-start.ts';
import { endsWithQuestionMark } from '../../structure/turns/askedness.ts';

/** Answers that stand together behind all questions, below a title of theirs: "Antwoorden van het college". */
export const areIntroduced = (headings: readonly Heading[]): boolean =>
  headings.some(({ role, introducedAt }) => role === 'answer' && introducedAt !== undefined);

/**
 * An answer on a line of its own, or behind its question on one line; not "De heer X vroeg wat dat
 * kost. Antwoord: niets", which tells of one.
 */
export function answersAbove(
  { role, row }: Heading,
  previous: Heading | undefined,
  rows: readonly Row[]
): boolean {
  if (role !== 'answer') return false;
  if (!rows[row]?.inline) return true;
  return previous?.role === 'question' && endsWithQuestionMark(rows[row - 1]?.text ?? '');
}

/** Most of the questions are followed by an answer; a quoted list has nothing between them. */
export function areAnswered(
  questions: readonly Heading[],
  rows: readonly Row[],
  wrapped: boolean,
  isList: boolean
): boolean {
  // A list may answer several of its questions at once.
  return answeredShare(questions, rows, wrapped) >= (isList ? 0.3 : 0.5);
}

/** The share of questions behind which an answer begins. */
export function answeredShare(
  questions: readonly Heading[],
  rows: readonly Row[],
  wrapped: boolean
) {
  const answered = questions.filter(({ next, to }, i) => {
    const following = questions[i + 1]?.row;
    // A title above the next question answers nothing.
    const titled = following !== undefined && findBetweenTitle(rows, next, following);
    const head = following === undefined ? undefined : findSetTitle(rows, next, following);
    const end = head ?? (titled ? following - 1 : (following ?? tail(rows, next)));
    return findAnswerStart(rows, next, end, to, wrapped) !== undefined;
  });
  return answered.length / questions.length;
}

/** Where the last question ends: what closes a paper answers nothing. */
const tail = (rows: readonly Row[], first: number): number =>
  findTail(rows, first, rows.length) ?? rows.length;
