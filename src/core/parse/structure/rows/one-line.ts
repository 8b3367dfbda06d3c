import { BLANK } from '../../layout/line-kinds.ts';
import type { Lines } from '../../layout/lines.ts';
import { isLowerCase } from '../../layout/prose/sentence-end.ts';
import { PlacesWithin } from './places-within.ts';
import { beginLines, runsTogether } from './several-to-a-line.ts';

/** A text with several paragraphs, or whole pages, to a line, as one line. Offsets are those of the text. */
export interface OneLine {
  text: string;
  /** Where its lines ended. */
  ends: readonly number[];
  /** Whether the lines show by themselves that headings or numbers stand in their middle. */
  isSure: boolean;
}

/** Shorter lines on average are those of print, in characters. */
const LEAST_LINE = 60;

/** From so many lines on a text shows by itself that paragraphs were run together. */
const FEW_LINES = 60;

/** From this share of lines on that begin with a small letter they are those of print, which break sentences. */
const GOING_ON = 0.15;

/** Lines of so many characters on average are pages, and so few are parts of a text that became one line. */
const FLATTENED = 2000;
const FEW = 2;

/**
 * The text as one line, where its lines may hold several paragraphs each: a number or a word that headed a question
 * may end the line before it, and a note begin in the middle of one. What a text says that became one line is
 * read well, so the ends of these lines tell less than they hide. One of few words whose lines `heldSeveral` before
 * signs of Markdown ended these has short ones, which show nothing.
 */
export function asOneLine(
  text: string,
  lines: Lines,
  heldSeveral = false,
  within = new PlacesWithin(text)
): OneLine | undefined {
  let count = 0;
  let small = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK) continue;
    count++;
    if (!heldSeveral && count * LEAST_LINE > text.length) return undefined;
    if (isLowerCase(text.charCodeAt(lines.from[i]!))) small++;
  }
  if (count < 2 || !text.includes('?')) return undefined;
  const isShort = count * LEAST_LINE > text.length;
  const isFlattened = count <= FEW || text.length / count > FLATTENED;
  const isSure = !isShort && (isFlattened || runsTogether(text, lines, count, within));
  if (!isShort && !isSure && !mayHoldSeveral(text, lines, count, small)) return undefined;
  return {
    text: text.replaceAll(LINE_END, ' '),
    ends: [...lines.end.subarray(0, lines.length - 1)],
    isSure
  };
}

const LINE_END = /[\r\n\f]/gu;

/** Whether few lines may hold several paragraphs each: they break no sentences, and no numbers begin them in order. */
const mayHoldSeveral = (text: string, lines: Lines, count: number, small: number): boolean =>
  count <= FEW_LINES && small < count * GOING_ON && !beginLines(text, lines);
