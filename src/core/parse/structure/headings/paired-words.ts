import type { Candidate } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';

/** "Antwoord van de minister" or "Reactie" below one question after the other; one or two of them are titles of parts. */
export function hasRepliesInSeries(candidates: readonly Candidate[]): boolean {
  const replies = candidates.filter(({ inSeries }, i) => {
    const above = candidates[i - 1];
    const below = candidates[i + 1];
    // "Antwoord 1" below "Reactie": the question goes on there.
    const isAnsweredBelow = below?.role === 'answer' && !below.inSeries && !below.loose;
    return (
      inSeries && !isAnsweredBelow && above?.role === 'question' && above.shape.startsWith('word')
    );
  });
  return replies.length > 1 && replies.length === candidates.filter((one) => one.inSeries).length;
}

/** Pairs of a "V:" and an "A:", as many as tell a text that asks from one that counts or names. */
const PAIRS = 2;

/**
 * "V:" and "A:", or "Vraag Hoe …?" and "Antwoord Zo.", by turns, no other word that asks or answers, and no number above
 * that may open a question.
 */
export function areLettersInPairs(candidates: readonly Candidate[], rows: readonly Row[]): boolean {
  if (!candidates[0]?.byLetter || rows.some(hidesPair)) return false;
  const words = candidates.filter(({ shape }) => shape.startsWith('word'));
  return (
    words.length >= 2 * PAIRS &&
    words.length % 2 === 0 &&
    words.every((word, i) => {
      const above = words[i - 1];
      // "A1" below "Q1"
      const repeats = i % 2 === 1 && above !== undefined && sameNumbers(word, above);
      const replies = i % 2 === 1 && word.loose && above?.byLetter === true;
      return (
        (word.byLetter || repeats || replies) &&
        word.role === (i % 2 ? 'answer' : 'question') &&
        (i % 2 === 1 || !WORD.test(rows[word.row]!.text) || asksBefore(words[i + 1], word, rows))
      );
    })
  );
}

// "… € 2,80. Fractie VVD Vraag Klopt het": in a text that became one line some of the words open no row
const WORD_INSIDE = /\s(?:Vraag|Antwoord) \p{Lu}\p{Ll}/u;

/** Whether a row of a text in one line holds another of these words: then they tell no pairs. */
const hidesPair = ({ text, inline }: Row): boolean =>
  inline === true &&
  /^[*_#>\s]{0,6}(?:Vraag|Antwoord) \p{Lu}/u.test(text) &&
  WORD_INSIDE.test(text);

// "Vraag De heffing": the word, which may open a sentence, and not "V:"
const WORD = /^[*_#>\s]{0,6}Vraag(?!\p{L})/u;

/** Whether something is asked between a heading and the next. */
const asksBefore = (
  next: Candidate | undefined,
  { row }: Candidate,
  rows: readonly Row[]
): boolean => rows.slice(row, next?.row ?? row + 1).some(({ text }) => text.includes('?'));

/** Whether both name the same numbers, one at least. */
export const sameNumbers = (one: Heading, other: Heading): boolean =>
  one.numbers.length > 0 && one.numbers.join() === other.numbers.join();
