import { readDescriptionRows } from '../head/description-rows.ts';
import { replyWord } from '../head/description-start.ts';
import { isEuropeanReply } from '../head/european.ts';
import { chooseSeries } from './heading-chain.ts';
import type { Heading } from './headings.ts';
import type { Row } from './rows.ts';

/** How much each look speaks for the number of an answer, where all of them stand together. */
const WEIGHTS: Readonly<Record<string, number>> = {
  number: 2,
  'number-text': 1.2,
  'bare-number-text': 0.8
};

/** From this share of the questions on, numbers behind the word "Antwoord" are those of answers. */
const MOST = 0.5;

/**
 * Reads the answers of publications that print all questions, then "Antwoord", then the answers under
 * numbers of their own. `numbers` are all that could be a number of a question or an answer; the
 * headings are returned as they were where there is nothing of the kind.
 */
export function withAnswersApart(
  headings: readonly Heading[],
  numbers: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  const questions = headings.filter(({ role }) => role === 'question');
  const last = questions.at(-1);
  if (!last) return [...headings];
  const replies = headings.filter(({ role }) => role === 'answer');
  const [word] = replies;
  if (replies.length > 1 || (word && (word.numbers.length > 0 || word.row < last.row))) {
    return [...headings];
  }
  const introduced = introductionRow(rows, last.row, word);
  if (introduced === undefined) return [...headings];
  const asked = new Set(questions.flatMap((question) => question.numbers));
  const candidates = numbers.filter(
    (candidate) =>
      candidate.row > introduced && candidate.numbers.every((number) => asked.has(number))
  );
  const { indexes } = chooseSeries(
    candidates.map((candidate) => ({
      number: candidate.numbers[0] ?? 0,
      last: candidate.numbers.at(-1) ?? 0,
      weight: weightOf(candidate, rows[candidate.row - 1])
    }))
  );
  const answers = indexes.map((index): Heading => ({ ...candidates[index]!, role: 'answer' }));
  const named = new Set(answers.flatMap((answer) => answer.numbers));
  const [first, ...rest] = answers;
  if (!first || named.size < asked.size * MOST) return [...headings];
  if (first.row !== introductionEnd(rows, introduced)) return [...headings];
  return [...questions, { ...first, introducedAt: introduced }, ...rest];
}

/** A number that several questions share proves as much as those apart; an item proves little. */
function weightOf({ shape, numbers }: Heading, above: Row | undefined): number {
  const isItem = /[:;,]$/u.test(above?.text ?? '');
  return (WEIGHTS[shape] ?? 0) * numbers.length * (isItem ? ITEM : 1);
}

/** What is left of the weight of a number behind a colon or a semicolon. */
const ITEM = 0.2;

/** The row of the bare word "Antwoord", or of the sentence that says who answers. */
function introductionRow(
  rows: readonly Row[],
  lastQuestion: number,
  word: Heading | undefined
): number | undefined {
  if (word) return word.next > word.row ? word.row : undefined;
  const at = rows.findIndex((_, i) => i > lastQuestion && saysWhoReplies(rows, i));
  return at < 0 ? undefined : at;
}

function saysWhoReplies(rows: readonly Row[], row: number): boolean {
  return replyWord(rows[row]?.text ?? '') !== undefined || isEuropeanReply(rows, row);
}

/** Index of the row after the word and the sentence: there the first number has to stand. */
function introductionEnd(rows: readonly Row[], first: number): number {
  const sentence = [first, first + 1].find((i) => saysWhoReplies(rows, i));
  if (sentence === undefined) return first + 1;
  return readDescriptionRows(rows, sentence, true)?.next ?? sentence + 1;
}
