import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { isEmpty } from './cells.ts';

// "1 Kamerstuk", "[2] https", "3) Idem": a note; not "12", "3 van 9"
const NOTE = /^[[(]?\d{1,3}[\])]?\s+(?:[\p{Lu}«‘“"]|http|www)/u;

/** So many lines may go on with a question that was broken without an indent. */
const MOST_BROKEN = 8;

/** What stands between two pages of a printed table: notes are read behind it, all else is of the page. */
export function partBetweenPages(
  text: string,
  lines: Lines,
  [first, end]: Span
): { notes: Span[]; pageLines: Span[] } {
  const notes: Span[] = [];
  const pageLines: Span[] = [];
  let isNote = false;
  for (let at = first; at < end; at++) {
    if (lines.startsPage[at] === 1) isNote = false;
    const line: Span = [lines.from[at]!, lines.to[at]!];
    if (isEmpty(line)) continue;
    isNote ||= NOTE.test(text.slice(...line));
    (isNote ? notes : pageLines).push(line);
  }
  return { notes, pageLines };
}

/**
 * Whether the row with this number seems to stand right below the last line that was read, or below the rest of a
 * broken line: then the columns were not understood.
 */
export function isCutOff(text: string, lines: Lines, last: number, expected: number): boolean {
  const next = new RegExp(`^${expected}[.)]?\\s+\\p{Lu}`, 'u');
  let at = last + 1;
  while (at < lines.length && lines.kind[at] === BLANK) at++;
  for (let end = at + MOST_BROKEN; at < lines.length && at < end; at++) {
    if (lines.kind[at] === BLANK) return false;
    if (next.test(text.slice(lines.from[at], lines.to[at]))) return true;
  }
  return false;
}
