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
 * one column after the other. As headings they would make one pair of all that is asked and all that is
 * answered.
 */
export function withoutColumnNames(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const names = findColumnNames(candidates, rows);
  return names.length === 0 ? candidates : candidates.filter((one) => !names.includes(one));
}

/**
 * The candidates that name columns: each "Vraag" right above its "Antwoord", or the first below "Nr." and its
 * numbers.
 */
export function findColumnNames(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const words = candidates.filter(({ shape }) => shape.startsWith('word'));
  const [first] = words;
  if (!first || words.length % 2 === 1) return [];
  const byTurns = words.every(({ role }, i) => role === (i % 2 ? 'answer' : 'question'));
  if (!byTurns || !words.every((word) => isBare(word, rows))) return [];
  const areTogether = words.every(({ row }, i) => i % 2 === 0 || row === words[i - 1]!.row + 1);
  return areTogether || isBelowNumbers(first.row, rows) ? words : [];
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
