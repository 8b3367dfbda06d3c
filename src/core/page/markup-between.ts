import type { Span } from '../model/span.ts';
import { inSourceOrder, type PagePiece } from './page-map.ts';

/** The pieces of a page's HTML, without blanks at their ends, that show nothing but blanks or nothing. */
export function markupBetween(
  html: string,
  text: string,
  pieces: readonly PagePiece[]
): readonly Span[] {
  const markup: Span[] = [];
  let reached = 0;
  const add = (end: number) => {
    const between = html.slice(reached, end);
    const blanks = between.length - between.trimStart().length;
    if (blanks < between.length)
      markup.push([reached + blanks, reached + between.trimEnd().length]);
  };
  for (const { at, length, from, to } of inSourceOrder(pieces)) {
    if (text.slice(at, at + length).trim() === '') continue;
    add(from);
    reached = to;
  }
  add(html.length);
  return markup;
}
