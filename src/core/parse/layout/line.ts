import type { Furniture } from '../../model/paper.ts';
import { FURNITURE, KINDS, type LineKind, NOTE, SORTS } from './line-kinds.ts';
import type { Lines } from './lines.ts';

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
