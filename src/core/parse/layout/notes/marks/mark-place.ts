import { isBlank } from '../../../scan/blanks.ts';
import { latin } from '../../../scan/latin.ts';
import { isDigit } from '../../../scan/occurrences.ts';
import type { Line } from '../../lines.ts';
import { isLetterBeyondAscii } from '../../prose/word-signs.ts';

/** At or below this weight a number is not taken for a mark, whatever notes there are. */
export const NEVER = -3;

/** A stop after these ends no sentence: "nr.5", "art.3", "p.9"; "jl.4" does carry marks. */
export const ABBREVIATION = latin(
  /(?:^|\P{L})(?:nrs?|no|art|bijl|tab|fig|blz|pag|pp?|par|hfst|tel|vol|v|dd|d)$/iu
);

/** Whether a mark may stand at `at`: neither a digit nor a blank stands before it. */
export function followsMarkPlace(text: string, at: number): boolean {
  return !isDigit(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at - 1));
}

/** Whether `at` lies inside an address, and not behind the bracket or quote that closes it. */
export function isInUrl(text: string, line: Line, at: number): boolean {
  const limit = Math.max(line.from, at - 300);
  let from = at;
  while (from > limit && !isBlank(text.charCodeAt(from - 1))) from--;
  if (at - from < 5) return false;
  const token = text.slice(from, at);
  if (!token.includes('://') && !token.includes('www.')) return false;
  return !/[)»”]$/u.test(token);
}

/** Whether the line ends or a blank stands at `end`. */
export function isEndOrBlank(text: string, line: Line, end: number): boolean {
  return end >= line.to || isBlank(text.charCodeAt(end));
}

// A capital, quote, bracket or mark after a blank; or the end of the line.
const SENTENCE_START = /^\s+[\p{Lu}«‘“"'([•–-]/u;

/** Whether what follows `end` begins a sentence, closes one, or is nothing but more numbers. */
export function beginsSentence(text: string, line: Line, end: number): boolean {
  if (end >= line.to) return true;
  if (/[,)\]»”’;]/u.test(text.charAt(end))) return true;
  return (
    SENTENCE_START.test(text.slice(end, end + 4)) ||
    /^[\s\d,]+$/u.test(text.slice(end, line.to).slice(0, 12))
  );
}

/** Whether this is a small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether this is a letter of any script. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return code < 128 ? lower >= 97 && lower <= 122 : isLetterBeyondAscii(code);
}
