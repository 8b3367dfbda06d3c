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
