import type { Evidence } from '../../model/diagnostic.ts';
import { isSalutation } from '../scan/salutation.ts';
import type { Heading } from '../structure/headings/heading.ts';
import type { Row } from '../structure/rows/rows.ts';

/** Whether it is a memo that advises to sign a letter, with the letter or its answers behind it. */
export function isBeforeLetter(
  headings: readonly Heading[],
  rows: readonly Row[],
  evidence: ReadonlySet<Evidence>
): boolean {
  // "Vraag 4: hier is afgestemd met het OM" is what a memo says about a question.
  const enclosesAnswers =
    evidence.has('answer-opening') && headings.every(({ row }) => rows[row]?.inline !== true);
  if (!evidence.has('salutation') && !enclosesAnswers) return false;
  const byWord = headings.filter(({ shape }) => shape.startsWith('word'));
  if (!byWord.some(({ role }) => role === 'answer')) return false;
  return (
    byWord.some(({ role, numbers }) => role === 'question' && numbers.length > 0) ||
    areAnsweredBehindGreeting(headings, rows)
  );
}

/** "1", "Antwoord", "2", "Antwoord", all behind "Geachte voorzitter,": no parts of the memo. */
function areAnsweredBehindGreeting(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const first = headings[0]?.row ?? 0;
  if (!rows.slice(0, first).some(({ text }) => isSalutation(text))) return false;
  const questions = headings.filter(({ role }) => role === 'question');
  const answered = questions.filter((question) => {
    const below = headings[headings.indexOf(question) + 1];
    return below?.role === 'answer' && below.shape.startsWith('word');
  });
  return answered.length > 1 && answered.length === questions.length;
}
