import { isBlank } from '../scan/blanks.ts';
import { matchAt } from '../scan/match-at.ts';
import { findDigitRuns, isDigit } from '../scan/occurrences.ts';

/** A number in running text; `start` and `end` are its place, half-open. */
export interface FoundNumber {
  /** Without blanks: "2025Z08286". */
  value: string;
  start: number;
  end: number;
}

// "2025Z08286", "2024Z 17972", "kv-tk-2024Z18559"; not "12025Z08286", "2025Z082861"
const CASE_NUMBER = /(20\d\d)\s?Z\s?(\d{5})(?!\d)/uy;

// "2024D40329"; not "2024D4032", "a2024D40329b"
const DOCUMENT_NUMBER = /(20\d\d)\s?D\s?(\d{5})(?!\d)/uy;

// "2024" of "2023-20242024Z11222": the cell before it lost its border
const YEAR_BEFORE = /20\d\d(?=20\d\d\s?[ZD]\s?\d{5}(?!\d))/uy;
const YEAR_LENGTH = 4;

/** With this digit the year begins. */
const TWO = '2'.charCodeAt(0);

/** The numbers of the Kamer's cases ("zaaknummer") in a text: "2024Z 17972" → "2024Z17972". */
export function findCaseNumbers(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundNumber[] {
  return findNumbers(text, digits, 'Z', CASE_NUMBER);
}

/** The numbers of the Kamer's documents in a text: "2024D40329". */
export function findDocumentNumbers(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundNumber[] {
  return findNumbers(text, digits, 'D', DOCUMENT_NUMBER);
}

function findNumbers(
  text: string,
  digits: readonly number[],
  letter: string,
  pattern: RegExp
): FoundNumber[] {
  const years = digits.filter((start) => mayBeYear(text, start, letter));
  if (years.length === 0 || !text.includes(letter)) return [];
  return years.flatMap((start) => {
    const at = matchAt(YEAR_BEFORE, text, start) ? start + YEAR_LENGTH : start;
    const match = matchAt(pattern, text, at);
    if (!match) return [];
    const end = at + match[0].length;
    return [{ value: `${match[1]!}${letter}${match[2]!}`, start: at, end }];
  });
}

/** Whether a number begins as a year does before this letter, or before a second year: most are other numbers. */
function mayBeYear(text: string, start: number, letter: string): boolean {
  if (text.charCodeAt(start) !== TWO) return false;
  const end = start + YEAR_LENGTH;
  const behind = text.charCodeAt(isBlank(text.charCodeAt(end)) ? end + 1 : end);
  return isDigit(behind) || behind === letter.charCodeAt(0);
}
