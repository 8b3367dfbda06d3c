import type { Furniture } from '../../model/paper.ts';
import { isBlank } from '../scan/blanks.ts';
import { BLANK, FURNITURE, KINDS, type LineKind, NOTE, SORTS, TEXT } from './line-kinds.ts';

const NO_NOTE = -1;

/**
 * The lines of a text, or the pieces of lines where furniture or a note stands in the same line as
 * text; in order, every non-blank character in exactly one. Held as columns with an entry for each
 * line: a long text has a million, which as objects would cost the collector more than all that is
 * asked of them. What goes through all lines reads the columns; a rule about one line gets it as `at`
 * gives it. Offsets are into the verbatim text.
 */
export class Lines {
  length = 0;
  /** The line without its line end. */
  start: Int32Array;
  end: Int32Array;
  /** The same without blanks at both ends; both are equal for a blank line. */
  from: Int32Array;
  to: Int32Array;
  /** `to` without the note marks at the end: the last word of "Is dit bekend?[3]" ends at "?". */
  textTo: Int32Array;
  /** Index into the layout's notes, or -1. */
  note: Int32Array;
  /** `TEXT`, `BLANK`, `FURNITURE` or `NOTE`. */
  kind: Uint8Array;
  /** What sort of furniture it is: index into `SORTS`. */
  sort: Uint8Array;
  /** 1 for a later piece of the same printed line: text, a note or a foot stood before it. */
  continues: Uint8Array;
  /** 1 for the first line of a page, as far as the text shows it. */
  startsPage: Uint8Array;

  /** @param capacity how many lines there will be, as far as that is known. */
  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.textTo = new Int32Array(capacity);
    this.note = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.sort = new Uint8Array(capacity);
    this.continues = new Uint8Array(capacity);
    this.startsPage = new Uint8Array(capacity);
  }

  /** Adds the line, or the piece of one, between two offsets, as text or as a blank line. */
  add(text: string, start: number, end: number): number {
    const index = this.length++;
    if (index === this.start.length) this.#grow();
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    this.start[index] = start;
    this.end[index] = end;
    this.from[index] = from;
    this.to[index] = to;
    this.textTo[index] = to;
    this.note[index] = NO_NOTE;
    this.kind[index] = from === to ? BLANK : TEXT;
    return index;
  }

  /** Adds one line of others as it is. */
  copy(lines: Lines, at: number): void {
    const index = this.length++;
    if (index === this.start.length) this.#grow();
    this.start[index] = lines.start[at]!;
    this.end[index] = lines.end[at]!;
    this.from[index] = lines.from[at]!;
    this.to[index] = lines.to[at]!;
    this.textTo[index] = lines.textTo[at]!;
    this.note[index] = lines.note[at]!;
    this.kind[index] = lines.kind[at]!;
    this.sort[index] = lines.sort[at]!;
    this.continues[index] = lines.continues[at]!;
    this.startsPage[index] = lines.startsPage[at]!;
  }

  /** So many of these lines, as lines of their own. */
  first(count: number): Lines {
    const lines = new Lines(this.length);
    for (let i = 0; i < count; i++) lines.copy(this, i);
    return lines;
  }

  #grow(): void {
    const capacity = Math.max(16, this.start.length * 2);
    this.start = larger(this.start, new Int32Array(capacity));
    this.end = larger(this.end, new Int32Array(capacity));
    this.from = larger(this.from, new Int32Array(capacity));
    this.to = larger(this.to, new Int32Array(capacity));
    this.textTo = larger(this.textTo, new Int32Array(capacity));
    this.note = larger(this.note, new Int32Array(capacity));
    this.kind = larger(this.kind, new Uint8Array(capacity));
    this.sort = larger(this.sort, new Uint8Array(capacity));
    this.continues = larger(this.continues, new Uint8Array(capacity));
    this.startsPage = larger(this.startsPage, new Uint8Array(capacity));
  }

  /** One line, to ask and to mark; only where there is one. */
  at(index: number): Line {
    return new Line(this, index);
  }

  /** The same; `undefined` before the first and behind the last. */
  find(index: number): Line | undefined {
    return index >= 0 && index < this.length ? new Line(this, index) : undefined;
  }

  /** Whether this piece is a sign of Markdown, or of a mail that quotes, and not what it is put to. */
  isMarkup(index: number): boolean {
    return this.kind[index] === FURNITURE && SORTS[this.sort[index]!] === 'markup';
  }

  /** Index of the first line that ends after `offset`; the number of lines where none does. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One line of `Lines`, which it asks and changes. Two of the same line are two objects: `index` tells. */
export class Line {
  readonly index: number;
  readonly #lines: Lines;

  constructor(lines: Lines, index: number) {
    this.#lines = lines;
    this.index = index;
  }

  /** The line without its line end. */
  get start(): number {
    return this.#lines.start[this.index]!;
  }

  get end(): number {
    return this.#lines.end[this.index]!;
  }

  /** The same without blanks at both ends; `from === to` for a blank line. */
  get from(): number {
    return this.#lines.from[this.index]!;
  }

  get to(): number {
    return this.#lines.to[this.index]!;
  }

  /** `to` without the note marks at the end. */
  get textTo(): number {
    return this.#lines.textTo[this.index]!;
  }

  get kind(): LineKind {
    return KINDS[this.#lines.kind[this.index]!]!;
  }

  /** A later piece of the same printed line: text, a note or a foot stood before it. */
  get continues(): boolean {
    return this.#lines.continues[this.index] === 1;
  }

  /** The first line of a page, as far as the text shows it. */
  get startsPage(): boolean {
    return this.#lines.startsPage[this.index] === 1;
  }

  /** What sort of furniture it is. */
  get furniture(): Furniture['kind'] | undefined {
    return SORTS[this.#lines.sort[this.index]!];
  }

  /** Makes it furniture of this sort. */
  markFurniture(sort: Furniture['kind'] | undefined): void {
    this.#lines.kind[this.index] = FURNITURE;
    this.#lines.sort[this.index] = SORTS.indexOf(sort);
  }

  /** Makes it part of the note with this index. */
  markNote(note: number): void {
    this.#lines.kind[this.index] = NOTE;
    this.#lines.note[this.index] = note;
  }
}

/** Fills a longer column with a full one. */
function larger<Column extends Int32Array | Uint8Array>(column: Column, empty: Column): Column {
  empty.set(column);
  return empty;
}
