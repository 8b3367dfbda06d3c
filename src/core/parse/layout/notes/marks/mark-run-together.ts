import type { Line } from '../../lines.ts';
import type { MarkReading, PrintedMark } from './mark-reading.ts';
import { markWeight } from './mark-weight.ts';

/** A longer row of digits is no group of marks: "?9101112" is one. */
const MAX_DIGITS = 12;

/**
 * "67" behind a word, "?234", "?78910": marks that lost what stood between them, each the next number.
 * Only where the place suggests a mark.
 */
export function readRunTogether(
  text: string,
  line: Line,
  at: number,
  end: number
): MarkReading | undefined {
  if (end - at < 2 || end - at > MAX_DIGITS) return undefined;
  for (let size = 1; size <= Math.min(3, (end - at) >> 1); size++) {
    if (!mayCountOn(text, at + size, size)) continue;
    const marks = splitFrom(text, at, end, Number(text.slice(at, at + size)));
    if (!marks) continue;
    // Few numbers are such rows: only of these the place is looked at.
    const weight = markWeight(text, line, at, end);
    return weight < 1 ? undefined : { marks, weight: weight - 0.4, bracketed: false, lone: false };
  }
  return undefined;
}

/**
 * Whether the number that begins at this offset can be the next one: by its last digit where it has as many
 * as the one before. Hardly any number goes on so, and most are told here, where nothing is cut out.
 */
function mayCountOn(text: string, at: number, size: number): boolean {
  const last = text.charCodeAt(at - 1);
  return last === NINE || text.charCodeAt(at + size - 1) === last + 1;
}

const NINE = 57;

/** The digits as the numbers from `first` on, if they are nothing else. */
function splitFrom(
  text: string,
  at: number,
  end: number,
  first: number
): PrintedMark[] | undefined {
  const marks: PrintedMark[] = [];
  for (let number = first, from = at; from < end; number++) {
    const label = String(number);
    if (number === 0 || !text.startsWith(label, from) || from + label.length > end)
      return undefined;
    marks.push({ number, label, span: [from, from + label.length] });
    from += label.length;
  }
  return marks;
}
