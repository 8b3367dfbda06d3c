import { latin } from '../../../scan/latin.ts';
import type { Line } from '../../lines.ts';
import type { MarkReading } from './mark-reading.ts';

// "bekend?", "rapport.", "«titel»", "richtlijn": not "2.", "CO", "nr."
const BEFORE = latin(/(?:\p{Ll}{3}|(?:\p{Ll}{2}|[»”’)])[.?!,;]|\p{Ll}[»”)])$/u);

// "nr.", "art.": a stop that ends no sentence
const ABBREVIATION = latin(/(?:^|\P{L})(?:nrs?|art|blz|pag|bijl|fig|tab|par|jan|feb|vol)\.$/iu);

/**
 * Reads the 0 that LibreOffice writes into plain text for each note but the first: "bekend?0". It has no
 * note; the weight only tells it from the numbers of others.
 */
export function readZeroMark(text: string, line: Line, at: number, end: number): MarkReading[] {
  const isApart = end === line.to || /[\s.,;]/u.test(text.charAt(end));
  if (end - at !== 1 || !isApart || /^[.,]\d/u.test(text.slice(end, end + 2))) return [];
  const before = text.slice(Math.max(line.from, at - 6), at);
  if (!BEFORE.test(before) || ABBREVIATION.test(before)) return [];
  const marks = [{ number: 0, label: '0', span: [at, end] as const }];
  return [{ marks, weight: ZERO_WEIGHT, bracketed: false, lone: false }];
}

/** Below all that a sequence of numbers can take. */
const ZERO_WEIGHT = -9;

/** Whether a candidate is such a 0. */
export const isZero = ({ marks }: MarkReading): boolean => marks[0]?.number === 0;

/**
 * The zeros of a text that are marks: where none of its notes is printed, and the first has its 1 in the
 * text, or one of them at least stands behind the end of a sentence.
 */
export function pickZeros<T extends MarkReading>(
  text: string,
  zeros: readonly T[],
  { hasNotes, hasFirst }: { hasNotes: boolean; hasFirst: boolean }
): readonly T[] {
  const proves = ({ marks }: MarkReading) => /[.?!»”]/u.test(text.charAt(marks[0]!.span[0] - 1));
  return !hasNotes && (hasFirst || zeros.some(proves)) ? zeros : [];
}
