import { roleOf } from '../../tables/column-names.ts';
import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/** So many rows may stand between the name of the numbers and that of the questions: all numbers. */
const MOST_ABOVE = 200;

/** So many numbers of a column below each other are no headings. */
const LEAST_NUMBERS = 3;

const NUMBER = /^\d{1,3}[.)]?$/u;

/**
 * The candidates without "Vraag" and "Antwoord" that name the columns of a table of which a producer wrote
 * one column after the other: right below each other, or below "Nr." with its numbers. As headings they
 * would make one pair of all that is asked and all that is answered.
 */
export function withoutColumnNames(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const words = candidates.filter(({ shape }) => shape.startsWith('word'));
  if (words.length === 0 || words.length % 2 === 1) return candidates;
  if (!words.every((word) => isBare(word, rows))) return candidates;
  const pairs = words
    .filter((_, i) => i % 2 === 0)
    .map((word, i) => [word, words[2 * i + 1]!] as const);
  const arePairs = pairs.every(
    ([asked, told]) => asked.role === 'question' && told.role === 'answer'
  );
  if (!arePairs) return candidates;
  const [first] = pairs[0]!;
  if (
    !isBelowNumbers(first.row, rows) &&
    !pairs.every(([asked, told]) => told.row === asked.row + 1)
  ) {
    return candidates;
  }
  return candidates.filter((one) => !words.includes(one));
}

const isBare = ({ row, numbers }: Candidate, rows: readonly Row[]): boolean =>
  numbers.length === 0 && rows[row]!.text.length <= 'Beantwoording:'.length;

/** Whether the name of a column of numbers stands above, with some of the numbers below it. */
function isBelowNumbers(row: number, rows: readonly Row[]): boolean {
  let numbers = 0;
  for (let at = row - 1; at >= 0 && row - at <= MOST_ABOVE; at--) {
    const { text } = rows[at]!;
    if (NUMBER.test(text)) numbers++;
    if (text.length > 40) return false;
    if (roleOf(text.split(' ', 1)[0]!) === 'number') return numbers >= LEAST_NUMBERS;
  }
  return false;
}
