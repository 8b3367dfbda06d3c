import type { MarkReading, PrintedMark } from './mark-reading.ts';

/** A longer row of digits is no group of marks: "?9101112" is one. */
const MAX_DIGITS = 12;

/**
 * "67" behind a word, "?234", "?78910": marks that lost what stood between them, each the next number.
 * Only where the place suggests a mark, which `weight` says.
 */
export function readRunTogether(
  text: string,
  at: number,
  end: number,
  weight: number
): MarkReading | undefined {
  if (end - at < 2 || end - at > MAX_DIGITS || weight < 1) return undefined;
  for (let size = 1; size <= Math.min(3, (end - at) >> 1); size++) {
    const marks = splitFrom(text, at, end, Number(text.slice(at, at + size)));
    if (marks) return { marks, weight: weight - 0.4, bracketed: false, lone: false };
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
