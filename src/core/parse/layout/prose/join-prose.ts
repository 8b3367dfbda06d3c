import type { Prose } from './written-prose.ts';

const PARAGRAPH = '\n\n';

/**
 * The text of a thing that stands in several places of the source, each piece with paragraphs of its
 * own. Most stand in one place: then that is the text.
 */
export function joinProse(pieces: readonly Prose[]): Prose {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '' && piece.text !== '') text += PARAGRAPH;
    starts.push(text.length);
    text += piece.text;
  }
  /** The last piece that begins at or before this offset and has text. */
  const pieceAt = (offset: number) =>
    Math.max(
      0,
      pieces.findLastIndex((piece, i) => piece.text !== '' && starts[i]! <= offset)
    );
  return {
    text,
    spans: pieces.flatMap(({ spans }) => spans),
    footnoteMarks: pieces.flatMap(({ footnoteMarks }, i) =>
      footnoteMarks.map((mark) => ({ ...mark, offset: mark.offset + starts[i]! }))
    ),
    toSource(start, end) {
      const place = (offset: number) => {
        const i = pieceAt(offset);
        const into = offset - starts[i]!;
        return pieces[i]?.toSource(into, into + 1) ?? [0, 0];
      };
      const from = place(start)[0];
      return [from, end > start ? place(end - 1)[1] : from];
    }
  };
}
