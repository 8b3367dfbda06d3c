import type { FootnoteMark } from '../model/question-set.ts';
import type { Span } from '../model/span.ts';

/** A piece of running text that leads somewhere. */
export interface TextLink {
  /** Into the reader's text. */
  range: Span;
  href: string;
  /** Leads out of the app. */
  external?: true;
}

/** What a paragraph is made of. */
export type Inline =
  | { type: 'text'; at: number; text: string }
  | { type: 'link'; at: number; text: string; link: TextLink }
  | { type: 'mark'; at: number; mark: FootnoteMark };

/** A paragraph of the reader's text; `at` is its offset. */
export interface Paragraph {
  at: number;
  inlines: readonly Inline[];
}

const BREAK = '\n\n';

/**
 * Splits a reader's text into paragraphs, with its note marks and links in their places. Links that
 * overlap an earlier one, or reach over the end of a paragraph, are left out.
 */
export function readParagraphs(
  text: string,
  marks: readonly FootnoteMark[],
  links: readonly TextLink[] = []
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
    const inlines = readInlines(text, [start, end], inside, between);
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
