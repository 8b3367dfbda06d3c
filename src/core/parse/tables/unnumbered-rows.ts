import type { Span } from '../../model/span.ts';
import type { ColumnRole } from './column-names.ts';
import { isEmpty } from './cells.ts';

/** The end of a cell that ends its sentence: "gesloten?", "(blz. 4).", "«weg»". */
export const ENDS_SENTENCE = /[.?!:»”"')\]][»”"’')\]]{0,2}\d{0,3}$/u;
/** The beginning of a cell that begins one: "Hoe", "«Weg", "3 ponten", "– item"; not "en voorts". */
export const BEGINS_SENTENCE = /^[«‘“"'(]?[\p{Lu}\d–•-]/u;

const GOES_ON_ASKING = /^(?:Zo |En |Of |Indien |Graag |Gaarne )/u;

/** A line this much shorter than its column had room for the next word: its paragraph ends there. */
const ROOM = 0.8;

/**
 * Tells where the rows of a printed table begin that has no numbers. The cells of a row begin at one
 * height, so a line opens a row where both its question and its answer begin a sentence, those above have
 * ended theirs, and something parts them: a name, a blank line, a question mark above, room that was left. A
 * line in the middle of a row may have all that but the last.
 */
export class UnnumberedRows {
  readonly #text: string;
  readonly #question: number;
  readonly #answer: number;
  readonly #about: readonly number[];
  /** The last line of each cell that held something. */
  #last: Span[] = [];
  /** The cells of the line above, `undefined` above the first and below a blank line. */
  #above: readonly Span[] | undefined;
  #isBelowBlank = false;

  constructor(text: string, roles: readonly ColumnRole[]) {
    this.#text = text;
    this.#question = roles.indexOf('question');
    this.#answer = roles.indexOf('answer');
    this.#about = roles.flatMap((role, i) => (role === 'about' ? [i] : []));
  }

  /** Takes in a blank line. */
  blank(): void {
    this.#above = undefined;
    this.#isBelowBlank = true;
  }

  /**
   * Takes in the next line: whether it opens a row, goes on in the one before, or is no line of the table.
   * @param widths how many characters the lines of each column hold at most.
   */
  read(cells: readonly Span[], widths: readonly number[]): 'opens' | 'goes on' | undefined {
    const kind = this.#kindOf(cells, widths);
    if (kind === undefined) return undefined;
    if (kind === 'opens') this.#last = [];
    for (const [i, cell] of cells.entries()) if (!isEmpty(cell)) this.#last[i] = cell;
    this.#above = cells;
    this.#isBelowBlank = false;
    return kind;
  }

  #kindOf(cells: readonly Span[], widths: readonly number[]): 'opens' | 'goes on' | undefined {
    const isFirst = this.#last.length === 0;
    const sides = [this.#question, this.#answer];
    const begins = sides.every((i) => this.#begins(cells, i));
    if (isFirst) return begins ? 'opens' : undefined;
    const namesAbout = this.#about.some((i) => !isEmpty(cells[i]!));
    const ended = sides.every((i) => this.#hasEnded(i));
    const isParted =
      namesAbout ||
      this.#isBelowBlank ||
      this.#asksAnew(cells) ||
      sides.some((i) => this.#hadRoom(cells, i, widths[i]!));
    if (begins && ended && isParted) return 'opens';
    // Without an answer yet: only below a blank line, or beside a name.
    const isAsked = this.#begins(cells, this.#question) && isEmpty(cells[this.#answer]!);
    if (isAsked && ended && namesAbout) return 'opens';
    // One side only, below a gap, with nothing left open: the paper goes on behind the table.
    const held = cells.filter((cell) => !isEmpty(cell)).length;
    return this.#isBelowBlank && ended && held === 1 ? undefined : 'goes on';
  }

  #begins(cells: readonly Span[], i: number): boolean {
    return BEGINS_SENTENCE.test(this.#read(cells[i]!));
  }

  #hasEnded(i: number): boolean {
    const last = this.#last[i];
    return last === undefined || ENDS_SENTENCE.test(this.#read(last));
  }

  /** Whether one question ends above and another begins: "Zo ja, waarom?" goes on in the same. */
  #asksAnew(cells: readonly Span[]): boolean {
    const above = this.#last[this.#question];
    const isAsked = above !== undefined && this.#read(above).slice(-4).includes('?');
    return isAsked && !GOES_ON_ASKING.test(this.#read(cells[this.#question]!));
  }

  /** Whether the first word of a cell would have found room on the line above. */
  #hadRoom(cells: readonly Span[], i: number, width: number): boolean {
    const above = this.#above?.[i];
    if (!above || isEmpty(above)) return true;
    const [word = ''] = this.#read(cells[i]!).split(' ', 1);
    return above[1] - above[0] + 1 + word.length <= width * ROOM;
  }

  #read(cell: Span): string {
    return this.#text.slice(...cell);
  }
}
