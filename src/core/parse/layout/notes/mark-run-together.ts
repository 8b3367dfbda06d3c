import type { Line } from '../lines.ts';
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
    const marks = splitFrom(text, at, end, Number(text.slice(at, at + size)));
    if (!marks) continue;
    // Few numbers are such rows: only of these the place is looked at.
    const weight = markWeight(text, line, at, end);
    return weight < 1 ? undefined : { marks, weight: weight - 0.4, bracketed: false, lone: false };
  }
  return undefined;
}

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
