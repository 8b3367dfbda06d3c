import type { Span, Spans } from '../../model/span.ts';
import { isBlankBetween } from '../scan/blanks.ts';

type PlacedPiece = readonly [place: number, from: number, length: number];

/** A text put into the order in which it is read, with the way back to the source. */
export class ReadingOrder {
  /** What is read: all characters of the source that are no blanks, each once, in another order. */
  text = '';
  readonly source: string;
  /** Where words begin that the source does not hold; each of them has to head something. */
  readonly said: number[] = [];
  /** Of each piece three numbers: where it begins in `text`, where in the source, its length. */
  readonly #pieces: number[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** The pieces in the order of the source, once somebody asks. */
  #bySource: readonly PlacedPiece[] | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** Adds a piece of the source. */
  take(from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push(this.#length, from, to - from);
    this.#write(this.source.slice(from, to));
  }

  /** Adds blanks, or signs between cells, that the source has not at this place. */
  part(blanks: string): void {
    this.#write(blanks);
  }

  /** Adds a word that heads what follows and that nobody printed: the name of a column. */
  say(word: string): void {
    this.said.push(this.#length);
    this.#write(word);
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Closes it: nothing is added any more. */
  close(): this {
    this.text = this.#parts.join('');
    this.#parts.length = 0;
    return this;
  }

  /** The pieces of the source of a half-open piece of `text`, in reading order. */
  toSource([start, end]: Span): Spans {
    const spans: [number, number][] = [];
    const pieces = this.#pieces;
    for (let i = this.#pieceAt(start); i < pieces.length && pieces[i]! < end; i += 3) {
      const [at, from, length] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!];
      const first = from + Math.max(0, start - at);
      const last = from + Math.min(length, end - at);
      if (last > first) this.#add(spans, first, last);
    }
    return spans;
  }

  #add(spans: [number, number][], from: number, to: number): void {
    const last = spans.at(-1);
    if (last && last[1] <= from && isBlankBetween(this.source, last[1], from)) last[1] = to;
    else spans.push([from, to]);
  }

  /** All pieces of the source, in reading order. */
  get pieces(): Spans {
    return this.toSource([0, this.text.length]);
  }

  /** The outer limits in the source of a half-open piece of `text`. */
  limits([start, end]: Span): Span {
    const spans = this.toSource([start, Math.max(end, start + 1)]);
    if (spans.length === 0) return [this.placeOf(start), this.placeOf(start)];
    const from = spans.reduce((least, span) => Math.min(least, span[0]), Infinity);
    return [from, end > start ? spans.reduce((most, span) => Math.max(most, span[1]), 0) : from];
  }

  /** Where in the source a character of `text` stands; of an added blank, the next character. */
  placeOf(offset: number): number {
    const pieces = this.#pieces;
    const i = this.#pieceAt(offset);
    if (i >= pieces.length) return this.source.length;
    return pieces[i + 1]! + Math.max(0, offset - pieces[i]!);
  }

  /** Where in `text` a character of the source stands; of a blank that is left out, the next one of its line. */
  fromSource(offset: number): number {
    const bySource = (this.#bySource ??= this.#sorted());
    let low = 0;
    let high = bySource.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const [, from, length] = bySource[middle]!;
      if (from + length <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = bySource[low];
    return piece ? piece[0] + Math.max(0, offset - piece[1]) : this.text.length;
  }

  /** Where in `text` ends what ends at an offset of the source. */
  endFromSource(end: number): number {
    return this.fromSource(end - 1) + 1;
  }

  #sorted(): PlacedPiece[] {
    const pieces: PlacedPiece[] = [];
    for (let i = 0; i < this.#pieces.length; i += 3) {
      pieces.push([this.#pieces[i]!, this.#pieces[i + 1]!, this.#pieces[i + 2]!]);
    }
    return pieces.sort((a, b) => a[1] - b[1]);
  }

  /** Index of the first piece that ends behind an offset of `text`. */
  #pieceAt(offset: number): number {
    const pieces = this.#pieces;
    let low = 0;
    let high = pieces.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[3 * middle]! + pieces[3 * middle + 2]! <= offset) low = middle + 1;
      else high = middle;
    }
    return 3 * low;
  }
}
