import type { FootnoteMark } from '../model/question-set.ts';
import type { Span } from '../model/span.ts';
import { findTables, type Block } from './tab-rows.ts';

/** A piece of running text that leads somewhere. */
export interface TextLink {
  /** Into the reader's text. */
  range: Span;
  href: string;
  /** Leads out of the app. */
  external?: true;
}

/** Why a piece of running text stands out: it is pointed at, has a note of the user's, is redacted. */
export type Emphasis = 'pointed' | 'noted' | 'redacted';

/** A piece of the reader's text that stands out. */
export interface TextHighlight {
  range: Span;
  emphasis: Emphasis;
}

/** What a paragraph is made of. */
export type Inline =
  | { type: 'text'; at: number; text: string; emphasis?: Emphasis }
  | { type: 'link'; at: number; text: string; link: TextLink }
  | { type: 'mark'; at: number; mark: FootnoteMark };

/** A paragraph of the reader's text; `at` is its offset. */
export interface Paragraph {
  at: number;
  inlines: readonly Inline[];
}

/** The tables among paragraphs. */
export const tablesIn = (paragraphs: readonly Paragraph[]): Block<Paragraph, Inline>[] =>
  findTables(paragraphs, {
    piecesOf: ({ inlines }) => inlines,
    textOf: (inline) => (inline.type === 'text' ? inline.text : undefined),
    cut: (inline, from, to) =>
      inline.type === 'text'
        ? { ...inline, at: inline.at + from, text: inline.text.slice(from, to) }
        : inline
  });

const BREAK = '\n\n';

/**
 * Splits a reader's text into paragraphs, with its note marks and links in their places. Links that
 * overlap an earlier one, or reach over the end of a paragraph, are left out. What stands out may
 * do so over several paragraphs; links in it stay plain links.
 */
export function readParagraphs(
  text: string,
  marks: readonly FootnoteMark[],
  links: readonly TextLink[] = [],
  highlights: readonly TextHighlight[] = []
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf(BREAK, start);
    const end = found < 0 ? text.length : found;
    const isLast = found < 0;
    const inside = marks.filter(
      ({ offset }) => offset >= start && (offset < end + BREAK.length || isLast)
    );
    const between = links.filter(({ range }) => range[0] >= start && range[1] <= end);
    const inlines = readInlines(text, [start, end], inside, between).flatMap((inline) =>
      inline.type === 'text' ? splitText(inline, highlights) : [inline]
    );
    if (inlines.length > 0) paragraphs.push({ at: start, inlines });
    start = end + BREAK.length;
  }
  return paragraphs;
}

function readInlines(
  text: string,
  [start, end]: Span,
  marks: readonly FootnoteMark[],
  links: readonly TextLink[]
): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  const pushText = (to: number) => {
    if (to > at) inlines.push({ type: 'text', at, text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  const pieces = [
    ...links.map((link) => ({ place: link.range[0], link })),
    ...marks.map((mark) => ({ place: Math.min(mark.offset, end), mark }))
  ].sort((a, b) => a.place - b.place);
  for (const piece of pieces) {
    if ('mark' in piece) {
      pushText(piece.place);
      inlines.push({ type: 'mark', at: piece.place, mark: piece.mark });
    } else if (piece.place >= at) {
      pushText(piece.place);
      const { link } = piece;
      inlines.push({ type: 'link', at, text: text.slice(...link.range), link });
      at = link.range[1];
    }
  }
  pushText(end);
  return inlines;
}

/** Cuts a text where what stands out begins and ends; what comes first in the list wins. */
function splitText(
  inline: Extract<Inline, { type: 'text' }>,
  highlights: readonly TextHighlight[]
): Inline[] {
  const { at, text } = inline;
  const end = at + text.length;
  const touching = highlights.filter(({ range }) => range[0] < end && range[1] > at);
  if (touching.length === 0) return [inline];
  const borders = touching.flatMap(({ range }) => range).filter((b) => b > at && b < end);
  const cuts = [...new Set([at, ...borders, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const emphasis = touching.find(({ range }) => range[0] <= from && from < range[1])?.emphasis;
    const piece = text.slice(from - at, cuts[i + 1]! - at);
    return { type: 'text', at: from, text: piece, ...(emphasis && { emphasis }) };
  });
}
