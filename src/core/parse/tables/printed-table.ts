import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { isCutOff, partBetweenPages } from './between-pages.ts';
import { cellOf, isEmpty } from './cells.ts';
import { readCentredTable } from './centred-table.ts';
import { withMergedCells } from './merged-answers.ts';
import { nextPageOf } from './next-page.ts';
import { moveNames, readPageColumns, widthsOf } from './page-columns.ts';
import { isPageFoot } from './page-feet.ts';
import { cutAt } from './printed-cells.ts';
import { readPrintedNames, type PrintedNames } from './printed-names.ts';
import { rowAt, rowBoundaries } from './row-columns.ts';
import type { FoundTable } from './table.ts';
import { UnnumberedRows } from './unnumbered-rows.ts';

// "3", "3.", "12)"
const NUMBER = /^(\d{1,3})[.)]?$/u;

// "3. Hoe": where no column holds the numbers
const NUMBER_IN_CELL = /^(?:Vraag\s)?(\d{1,3})[.):]\s/u;

/** No page holds more lines of a table. */
const MOST_LINES = 400;

/** Some numbers may lack. */
const MOST_MISSING = 3;

/**
 * Reads a table that was printed with nothing but blanks between its columns, of which `at` is the line
 * that names them: a row begins with the next number of the sequence, or, without numbers, where both
 * cells of it begin at one height; or all its cells are centred in it. It may go on on the next page, where its
 * columns may stand elsewhere.
 */
export function readPrintedTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const names = readPrintedNames(text, lines, at);
  if (!names) return undefined;
  return (
    readCentredTable(text, lines, at, names) ?? new PrintedTable(text, lines, at, names).read()
  );
}

class PrintedTable {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #at: number;
  /** As the page prints them that is read. */
  #names: PrintedNames;
  readonly #head: PrintedNames['pieces'];
  readonly #question: number;
  readonly #number: number;
  /** Present where no row has a number. */
  #unnumbered: UnnumberedRows | undefined;
  /** Of each row the lines of its cells. */
  readonly #rows: Span[][][] = [];
  #expected: number | undefined;
  /** Index of the last line that is of the table. */
  #last: number;

  constructor(text: string, lines: Lines, at: number, names: PrintedNames) {
    this.#text = text;
    this.#lines = lines;
    this.#at = this.#last = at;
    this.#names = names;
    this.#head = names.pieces;
    this.#question = names.roles.indexOf('question');
    this.#number = names.roles.indexOf('number');
  }

  read(): FoundTable | undefined {
    const [text, lines] = [this.#text, this.#lines];
    const notes: Span[] = [];
    const pageLines: Span[] = [];
    let first: number | undefined = this.#at + 1;
    while (first !== undefined) {
      const last = this.#last;
      if (!this.#readPage(first)) break;
      if (last > this.#at) {
        const between = partBetweenPages(text, lines, [last + 1, first]);
        notes.push(...between.notes);
        pageLines.push(...between.pageLines);
      }
      const next = nextPageOf(text, lines, this.#last, this.#names);
      if (next?.names) this.#names = next.names;
      first = next?.first;
    }
    if (this.#rows.length === 0) return undefined;
    if (this.#expected !== undefined && isCutOff(text, lines, this.#last, this.#expected)) {
      return undefined;
    }
    const cells = this.#rows.map((row) => row.map((cell) => cellOf(text, cell)));
    const start = lines.start[this.#at]!;
    return {
      from: lines.from[this.#at]!,
      to: lines.to[this.#last]!,
      head: this.#head.map(({ from, to }) => cellOf(text, [[start + from, start + to]])),
      rows: withMergedCells(text, cells, this.#names.roles.indexOf('answer')),
      notes,
      pageLines
    };
  }

  /** Reads the lines of one page; whether any of them is of the table. */
  #readPage(first: number): boolean {
    const lines = this.#lines;
    let end = first + 1;
    while (end < lines.length && end - first < MOST_LINES && lines.startsPage[end] !== 1) end++;
    const names =
      this.#number === 0
        ? moveNames(this.#text, lines, [first, end], this.#names.pieces)
        : this.#names.pieces;
    const columns = readPageColumns(this.#text, lines, [first, end], names);
    const { boundaries } = columns;
    const widths =
      this.#number < 0 ? widthsOf(this.#text, lines, [columns.top, end], boundaries) : [];
    let found = false;
    let inRow = boundaries;
    for (let at = columns.first; at < end; at++) {
      if (lines.kind[at] === BLANK) {
        this.#rows.at(-1)?.forEach((cell) => cell.push([lines.from[at]!, lines.from[at]!]));
        this.#unnumbered?.blank();
        continue;
      }
      const line = this.#text.slice(lines.from[at], lines.to[at]);
      const row = this.#number === 0 ? rowAt(this.#text, lines, at, end) : undefined;
      if (row) inRow = rowBoundaries(this.#text, lines, row, boundaries);
      if (isPageFoot(line) || !this.#readLine(at, inRow, widths)) break;
      found = true;
      this.#last = at;
    }
    return found;
  }

  #readLine(at: number, boundaries: readonly number[], widths: readonly number[]): boolean {
    const cells = cutAt(this.#text, this.#lines, at, boundaries);
    if (!cells || cells.length !== this.#names.roles.length) return false;
    if (this.#isUnnumbered(cells)) {
      this.#unnumbered ??= new UnnumberedRows(this.#text, this.#names.roles);
      const kind = this.#unnumbered.read(cells, widths);
      if (kind === 'opens') this.#rows.push(cells.map((cell) => [cell]));
      return kind === 'goes on' ? this.#goOn(cells) : kind !== undefined;
    }
    const value = this.#numberOf(cells);
    if (value === undefined) return this.#goOn(cells);
    const expected = this.#expected ?? value;
    if (value < expected || value > expected + MOST_MISSING) return false;
    if (isEmpty(cells[this.#question]!)) return false;
    this.#rows.push(cells.map((cell) => [cell]));
    this.#expected = value + 1;
    return true;
  }

  #goOn(cells: readonly Span[]): boolean {
    const row = this.#rows.at(-1);
    if (!row) return false;
    cells.forEach((cell, i) => row[i]!.push(cell));
    return true;
  }

  /** Whether the rows have no numbers: the first says so. */
  #isUnnumbered(cells: readonly Span[]): boolean {
    if (this.#number >= 0 || !this.#names.roles.includes('answer')) return false;
    if (this.#rows.length > 0) return this.#unnumbered !== undefined;
    return !NUMBER_IN_CELL.test(this.#text.slice(...cells[this.#question]!));
  }

  /** The number that opens a row; `undefined` where the line goes on with one, -1 where it is none. */
  #numberOf(cells: readonly Span[]): number | undefined {
    const [column, pattern] =
      this.#number < 0 ? [this.#question, NUMBER_IN_CELL] : [this.#number, NUMBER];
    const cell = cells[column]!;
    if (isEmpty(cell)) return undefined;
    const number = pattern.exec(this.#text.slice(...cell))?.[1];
    if (number !== undefined) return Number(number);
    return this.#number < 0 ? undefined : -1;
  }
}
