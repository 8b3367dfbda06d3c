import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/** Fewer are no series. */
const SERIES = 2;

/**
 * Leaves out "Vraag 3 van het lid Faas (VVD)" where a line happened to end there in a sentence: the next line goes on in
 * small letters, or there are other questions and few of them name who asks.
 */
export function withoutLoneAskers(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  if (!candidates.some(({ namesAsker }) => namesAsker)) return candidates;
  const left = candidates.filter((one) => !one.namesAsker || !runsOn(one, rows));
  const questions = left.filter(({ role, numbers }) => role === 'question' && numbers.length > 0);
  const words = questions.filter(({ shape }) => shape.startsWith('word'));
  const named = words.filter(({ namesAsker }) => namesAsker);
  const isSeries =
    named.length === questions.length ||
    (named.length >= SERIES && named.length * 2 > words.length);
  return isSeries ? left : left.filter(({ namesAsker }) => !namesAsker);
}

/** Whether the heading fills its line, and the line below goes on in it. */
function runsOn({ shape, row, next }: Candidate, rows: readonly Row[]): boolean {
  const below = rows[next];
  if (shape !== 'word' || !below || below.afterBlank || /:[\s*_]*$/u.test(rows[row]!.text)) {
    return false;
  }
  return /^\p{Ll}{2}/u.test(below.text);
}

// "Vragen van het lid Faas (VVD)", above one question or several
const SEVERAL = /^[*_#\s]{0,6}vragen /iu;

/** How much of a line is read from its end. */
const END = 4;

/**
 * Leaves out "Vragen van het lid Faas (VVD)" where that is the title above several questions, each with its answer
 * below it, and no word heads any of these.
 */
export function withoutTitlesOfMembers(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const words = candidates.filter(({ shape }) => shape.startsWith('word'));
  const areTitles =
    words.length > 0 &&
    words.every(({ byMember, row }) => byMember && SEVERAL.test(rows[row]!.text)) &&
    words.some(({ next }, i) => asksAgain(rows, next, words[i + 1]?.row ?? rows.length));
  return areTitles ? candidates.filter(({ byMember }) => !byMember) : candidates;
}

/** Whether a line between two rows ends with what asks, one behind it with a sentence, and another one asks again. */
function asksAgain(rows: readonly Row[], from: number, end: number): boolean {
  let turns = 0;
  for (let at = from; at < end && turns < ASKED_AGAIN; at++) {
    const asked = turns % 2 === 0 ? '?' : '.';
    if (rows[at]!.text.slice(-END).includes(asked)) turns++;
  }
  return turns >= ASKED_AGAIN;
}

/** What asks, what answers, and what asks again. */
const ASKED_AGAIN = 3;
