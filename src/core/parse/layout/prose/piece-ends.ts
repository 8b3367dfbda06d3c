import { isBlank } from '../../scan/blanks.ts';
import type { Line } from '../lines.ts';

/** The hyphen that ends a piece, with the blank before it where one stands there. */
export function hyphenAtEnd(text: string, from: number, to: number): string {
  let start = to - 1;
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
  return text.slice(start, to);
}

// "maatregelen/", "en/"; not "https://voorbeeld.nl/a/", "a /"
const SLASH_BEHIND_WORD = /(?:^|[\s(«‘“"'-])\p{L}+\/$/u;

/** Whether a slash behind a word ends the piece: the next word belongs to it. */
export function endsWithSlash(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === '/' && SLASH_BEHIND_WORD.test(text.slice(Math.max(0, end - 40), end))
  );
}

// "2019–" before "2024"; not "in 2019 –"
const OPEN_RANGE = /(?<!\d)(?:19|20)\d\d–$/u;
const YEAR = /^(?:19|20)\d\d(?!\d)/u;

/** Whether the line end parts two years with a dash between them. */
export function partsYears(text: string, end: number, from: number): boolean {
  if (text.charAt(end - 1) !== '–') return false;
  return (
    OPEN_RANGE.test(text.slice(Math.max(0, end - 6), end)) && YEAR.test(text.slice(from, from + 5))
  );
}

/** Where the printed line begins of which `line` may be a later piece. */
export function printedFrom(text: string, line: Line): number {
  if (!line.continues) return line.from;
  let from = line.from;
  while (from > 0 && line.from - from < MAX_PRINTED && !isLineEnd(text.charCodeAt(from - 1)))
    from--;
  return from;
}

const MAX_PRINTED = 300;

/** Whether a line of the source ends between two offsets. */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLineEnd(text.charCodeAt(i))) return true;
  return false;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 12 || code === 13;
}

// "2", "4 5", "2, 3 en 4", "6)"
const MARKS = /^\d{1,3}(?:,? (?:en )?\d{1,3}){0,4}\)?\s?$/u;

/** The longest that marks of notes are, in characters. */
const MAX_MARKS = 20;

/**
 * What stands between a piece and the line above where the marks of notes open its line: pypdf begins
 * a line with a raised sign, and what stands behind it was printed on the line of the text above, "naar
 * de Kamer zal sturen" ⏎ "4, zal ik". `undefined` where nothing says so, or where both would be longer
 * than a printed line of this width: there a mark only slipped to the next line.
 */
export function separatorBehindMark(
  text: string,
  line: Line,
  from: number,
  width: number
): string | undefined {
  if (from === line.from || from > line.from + MAX_MARKS || line.continues) return undefined;
  if (!MARKS.test(text.slice(line.from, from))) return undefined;
  if (CLOSING.test(text.charAt(from))) return '';
  return isBlank(text.charCodeAt(from - 1)) && line.to - line.from <= width ? ' ' : undefined;
}

// "woord1, en": what follows a mark without a blank
const CLOSING = /[?!.,;:)\]»”’]/u;

/** One blank where the mark between two pieces of a line had any, none before a closing sign. */
export function separatorRoundMark(text: string, end: number, from: number): string {
  if (CLOSING.test(text.charAt(from))) return '';
  return isBlank(text.charCodeAt(end)) || isBlank(text.charCodeAt(from - 1)) ? ' ' : '';
}

// "? Wat", ", laatstelijk", "." alone; not "...", ".nl", ",5"
const SIGN_FIRST = /^[?!.,;:](?=\s|$)/u;

/** Whether a line begins with the sign that ends a word: a raised mark stood between the two. */
export function goesOnWithSign(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (code > 63 || code < 33) return false;
  return SIGN_FIRST.test(text.slice(from, Math.min(to, from + 2)));
}
