import type { Span } from '../../model/span.ts';
import { findAll } from './find-all.ts';

/** A text in which every run of white space is one blank, with the way back. */
export interface Collapsed {
  text: string;
  /** The piece of the original from which this half-open piece was made. */
  toOriginal(start: number, end: number): Span;
}

// Two blanks, a line break, a tab, a no-break space; a single blank needs no work
const WIDE_BLANK = /[^\S ]| {2}/u;

/** The text with one blank for every run of white space; most texts are that already. */
export function withSingleBlanks(text: string): string {
  return WIDE_BLANK.test(text) ? text.replaceAll(/\s+/gu, ' ') : text;
}

// what a program puts between the words of a line to fill it; more stand between columns
const FILLED_BLANK = /(?<=[^ ]) {2,3}(?=[^ ])/gu;

/** A line without the blanks that filled it: "Vragen  van  het lid" → "Vragen van het lid". */
export function withoutFilling(line: string): string {
  return line.includes('  ') ? line.replaceAll(FILLED_BLANK, ' ') : line;
}

const BLANKS_OR_WORDS = /\s+|\S+/gu;

/** Makes every run of white space one blank, and drops it at both ends. */
export function collapseBlanks(original: string): Collapsed {
  const trimmed = original.trim();
  const offset = original.indexOf(trimmed);
  if (!WIDE_BLANK.test(trimmed)) {
    return { text: trimmed, toOriginal: (start, end) => [offset + start, offset + end] };
  }
  // Most texts say nothing that anybody wants to find again.
  let starts: readonly number[] | undefined;
  const at = (i: number): number => offset + ((starts ??= startsIn(trimmed))[i] ?? trimmed.length);
  return {
    text: trimmed.replaceAll(/\s+/gu, ' '),
    toOriginal: (start, end) => [at(start), start === end ? at(start) : at(end - 1) + 1]
  };
}

/** Where each character that is left stands in a text. */
function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (const { 0: piece, index } of findAll(text, BLANKS_OR_WORDS)) {
    const length = piece.trim() === '' ? 1 : piece.length;
    for (let i = 0; i < length; i++) starts.push(index + i);
  }
  return starts;
}
