import type { Span } from '../model/span.ts';
import type { PagePiece } from './page-map.ts';

/**
 * A piece of a line with the piece of the page that shows it, which is as long as `text` or one whole;
 * none for what only the layout puts there.
 */
export interface LinePiece {
  text: string;
  source?: Span | undefined;
}

/** A line of what a page shows. */
export type Line = readonly LinePiece[];

const BLANKS = /[ \t\n\r\f]+/g;
// words with single blanks between them, which stay as they are; or blanks
const WORDS_OR_BLANKS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*|[ \t\n\r\f]+/g;
const BEGINS_BLANK = /^[ \t\n\r\f]/;
const RAISED = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** A text with its blanks as one each; a sign that the page writes with several is one whole. */
export function piecesOf(text: string, source: Span): LinePiece[] {
  const [start, end] = source;
  if (end - start !== text.length) return [{ text: text.replace(BLANKS, ' '), source }];
  return Array.from(text.matchAll(WORDS_OR_BLANKS), ({ 0: found, index }) => ({
    text: BEGINS_BLANK.test(found) ? ' ' : found,
    source: [start + index, start + index + found.length]
  }));
}

/** Lines below each other as one text, and which piece of the page shows each piece of it. */
export function joined(lines: readonly Line[]): { text: string; pieces: readonly PagePiece[] } {
  const parts: string[] = [];
  const pieces: PagePiece[] = [];
  let at = 0;
  const write = ({ text, source }: LinePiece) => {
    // Two signs of one entity are the first one's.
    const last = pieces.at(-1);
    const isTaken = source && last && source[0] < last.to && source[1] > last.from;
    if (source && !isTaken)
      pieces.push({ at, length: text.length, from: source[0], to: source[1] });
    parts.push(text);
    at += text.length;
  };
  for (const line of lines) {
    for (const piece of line) write(piece);
    write({ text: '\n' });
  }
  return { text: parts.join(''), pieces };
}

/** A line as it is kept: a tab stands for an empty cell, but not where the row ends. */
export function withoutBlanksAtEnd(line: Line): Line {
  const kept = [...line];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const { text, source } = last;
    let end = text.length;
    while (end > 0 && ' \t'.includes(text.charAt(end - 1))) end--;
    if (end === 0) continue;
    const isWhole = source && source[1] - source[0] !== text.length;
    const shown = source && !isWhole ? ([source[0], source[0] + end] as const) : source;
    return [...kept, { text: text.slice(0, end), source: shown }];
  }
  return [];
}

/** Whether a character is a raised digit. */
export const isRaised = (character: string): boolean => RAISED.includes(character);

/** "12" as "¹²", " 3" as " ³". */
export function raised({ text, source }: LinePiece): LinePiece {
  const signs = [...text].map((digit) => (digit === ' ' ? ' ' : RAISED[Number(digit)]));
  return { text: signs.join(''), source };
}
