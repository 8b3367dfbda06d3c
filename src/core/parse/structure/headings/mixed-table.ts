import { roleOf } from '../../tables/column-names.ts';
import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/** So many rows may stand between the name of the numbers and that of the questions: all numbers. */
const MOST_ABOVE = 200;

/** So many numbers of a column below each other are no headings. */
const LEAST_NUMBERS = 3;

/** No name of a column, and no cell before the questions, is longer. */
const LONGEST_ROW = 40;

const NUMBER = /^\d{1,3}[.)]?$/u;

/** Whether a row is the name of the questions' column and nothing else: asked of every row. */
const namesQuestions = ({ text }: Row): boolean => text === 'Vraag' || text === 'Vragen';

/**
 * Whether a producer wrote a table one column after the other: numbers stand between the names of
 * columns. Which answer is whose is lost there.
 */
export function isWrittenByColumns(rows: readonly Row[]): boolean {
  const named = rows.findIndex(namesQuestions);
  return named > 0 && (isBelowNumbers(named, rows) || isAbovePages(named, rows));
}

/** So many cells of its first row may stand between the name of a column and "Vraag". */
const MOST_CELLS = 3;

/**
 * Whether the names of columns stand below each other, and one of them holds who asks or what about: without
 * numbers nothing tells those cells from an answer.
 */
export function namesOthersAbove(rows: readonly Row[]): boolean {
  const named = rows.findIndex(namesQuestions);
  if (named <= 0 || roleOf(rows[named + 1]?.text ?? '') !== 'answer') return false;
  return rows
    .slice(Math.max(0, named - MOST_CELLS), named)
    .some(({ text }) => roleOf(text) === 'about');
}

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

/** Whether the name of a column of numbers stands above, with some of its numbers below it. */
function isBelowNumbers(row: number, rows: readonly Row[]): boolean {
  let numbers = 0;
  for (let at = row - 1; at >= 0 && row - at <= MOST_ABOVE; at--) {
    const { text } = rows[at]!;
    if (NUMBER.test(text)) numbers++;
    else if (text.length > LONGEST_ROW) return false;
    else if (namesNumbers(text)) return numbers >= LEAST_NUMBERS && isNumber(rows[at + 1]!);
  }
  return false;
}

// "Nr.", "Nr. Fractie", but not "Nr. 5"
const namesNumbers = (text: string): boolean =>
  text.split(' ').every((word, i) => (i === 0 ? roleOf(word) === 'number' : roleOf(word)));

/** Whether numbers that are not counted stand right below the names of the columns: those of pages. */
function isAbovePages(row: number, rows: readonly Row[]): boolean {
  if (roleOf(rows[row + 1]?.text ?? '') !== 'answer') return false;
  const below = rows.slice(row + 2, row + 2 + LEAST_NUMBERS);
  if (below.length < LEAST_NUMBERS || !below.every(isNumber)) return false;
  const [first, ...others] = below.map(({ text }) => Number.parseInt(text, 10)) as [number];
  return others.some((number, i) => number !== first + i + 1);
}

const isNumber = ({ text }: Row): boolean => NUMBER.test(text);
