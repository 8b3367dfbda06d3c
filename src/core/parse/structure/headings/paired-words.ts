import type { Candidate } from './heading-candidates.ts';
import type { Heading } from './heading.ts';

/** "Antwoord van de minister" below one question after the other; one or two of them are titles of parts. */
export function hasAnswersByOffice(candidates: readonly Candidate[]): boolean {
  const below = candidates.filter(({ byOffice }, i) => {
    const above = candidates[i - 1];
    return byOffice && above?.role === 'question' && above.shape.startsWith('word');
  });
  return below.length > 1 && below.length === candidates.filter((one) => one.byOffice).length;
}

/** Pairs of a "V:" and an "A:", as many as tell a text that asks from one that counts or names. */
const PAIRS = 2;

/** "V:" and "A:" by turns, no other word that asks or answers, and no number above that may open a question. */
export function areLettersInPairs(candidates: readonly Candidate[]): boolean {
  if (!candidates[0]?.byLetter) return false;
  const words = candidates.filter(({ shape }) => shape.startsWith('word'));
  return (
    words.length >= 2 * PAIRS &&
    words.length % 2 === 0 &&
    words.every((word, i) => {
      const above = words[i - 1];
      // "A1" below "Q1"
      const repeats = i % 2 === 1 && above !== undefined && sameNumbers(word, above);
      return (word.byLetter || repeats) && word.role === (i % 2 ? 'answer' : 'question');
    })
  );
}

/** Whether both name the same numbers, one at least. */
export const sameNumbers = (one: Heading, other: Heading): boolean =>
  one.numbers.length > 0 && one.numbers.join() === other.numbers.join();
