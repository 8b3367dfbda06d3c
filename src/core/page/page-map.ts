import type { Span, Spans } from '../model/span.ts';

/** A piece of what a page shows, and the piece of the page's HTML that shows it. */
export interface PagePiece {
  /** Where it begins in the shown text. */
  at: number;
  length: number;
  /** Where it begins in the HTML; as long as `length`, sign by sign, or one whole (`&euml;`, `<li>`). */
  from: number;
  to: number;
}

/** The pieces in the order in which they stand in the HTML: what is shown below may stand before. */
export function inSourceOrder(pieces: readonly PagePiece[]): readonly PagePiece[] {
  const isInOrder = pieces.every(({ from }, i) => i === 0 || pieces[i - 1]!.from <= from);
  return isInOrder ? pieces : pieces.toSorted((a, b) => a.from - b.from);
}

/**
 * The way between the text that a page shows and its HTML. All offsets are UTF-16 code units.
 */
export class PageMap {
  readonly #pieces: readonly PagePiece[];
  readonly #bySource: readonly PagePiece[];
  readonly #html: string;

  /** `pieces` ascend in the shown text, and do not overlap, in neither text. */
  constructor(html: string, pieces: readonly PagePiece[]) {
    this.#html = html;
    this.#pieces = pieces;
    this.#bySource = inSourceOrder(pieces);
  }

  /**
   * The pieces of the HTML that show a half-open piece of the text, without the tags between them. What
   * is one whole belongs to the piece that holds its first sign: what is apart in the text is so here.
   */
  toSource([start, end]: Span): Spans {
    const spans: [number, number][] = [];
    const pieces = this.#pieces;
    for (let i = this.#pieceAt(start); i < pieces.length && pieces[i]!.at < end; i++) {
      const { at, length, from, to } = pieces[i]!;
      let [first, last] = [from, to];
      if (to - from === length) {
        first += Math.max(0, start - at);
        last = from + Math.min(length, end - at);
      } else if (at < start) continue;
      const before = spans.at(-1);
      if (before?.[1] === first) before[1] = last;
      else spans.push([first, last]);
    }
    return spans.filter(([first, last]) => this.#html.slice(first, last).trim() !== '');
  }

  /** The outer limits in the HTML of a half-open piece of the text. */
  limits([start, end]: Span): Span {
    const spans = this.toSource([start, end]);
    const last = spans.at(-1);
    if (last) return [spans[0]![0], last[1]];
    const place = this.#pieces[this.#pieceAt(start)]?.from ?? this.#html.length;
    return [place, place];
  }

  /** Where in the text a sign of the HTML is shown; of a tag, what is shown next. */
  fromSource(offset: number): number {
    const piece = this.#bySource[firstEndingBehind(this.#bySource, offset, ({ to }) => to)];
    if (!piece) return this.#end();
    const { at, length, from, to } = piece;
    return to - from === length ? at + Math.max(0, offset - from) : at;
  }

  /** Where in the text ends what ends at an offset of the HTML. */
  endFromSource(end: number): number {
    const piece = this.#bySource[firstEndingBehind(this.#bySource, end - 1, ({ to }) => to)];
    if (!piece) return this.#end();
    const { at, length, from, to } = piece;
    if (end <= from) return at;
    return to - from === length ? at + end - from : at + length;
  }

  /** The way between the page and a text that is shown of what it shows, of which these are the pieces. */
  within(pieces: readonly PagePiece[]): PageMap {
    return new PageMap(
      this.#html,
      pieces.flatMap((piece) => this.#shownIn(piece))
    );
  }

  /** A piece of a text that is shown of what the page shows, by pieces of the page. */
  #shownIn(inner: PagePiece): PagePiece[] {
    const shown: PagePiece[] = [];
    const isSigns = inner.to - inner.from === inner.length;
    const pieces = this.#pieces;
    for (let i = this.#pieceAt(inner.from); i < pieces.length && pieces[i]!.at < inner.to; i++) {
      const { at, length, from, to } = pieces[i]!;
      const start = Math.max(at, inner.from);
      const end = Math.min(at + length, inner.to);
      const source = to - from === length ? [from + start - at, from + end - at] : [from, to];
      const [first = 0, last = 0] = source;
      const before = shown.at(-1);
      if (isSigns) {
        shown.push({
          at: inner.at + start - inner.from,
          length: end - start,
          from: first,
          to: last
        });
      } else if (before) before.to = Math.max(before.to, last);
      else shown.push({ at: inner.at, length: inner.length, from: first, to: last });
    }
    return shown;
  }

  #end(): number {
    const last = this.#pieces.at(-1);
    return last ? last.at + last.length : 0;
  }

  /** Index of the first piece that ends behind an offset of the text. */
  #pieceAt(offset: number): number {
    return firstEndingBehind(this.#pieces, offset, ({ at, length }) => at + length);
  }
}

function firstEndingBehind(
  pieces: readonly PagePiece[],
  offset: number,
  endOf: (piece: PagePiece) => number
): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(pieces[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
