import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { partBetweenPages } from './between-pages.ts';
import { cellOf } from './cells.ts';
import {
  cutCentredLine,
  cutRowAnew,
  type PageLine,
  rowNumberIn,
  withCapitals
} from './centred-cells.ts';
import { CentredRows } from './centred-rows.ts';
import { type NextPage, nextPageOf } from './next-page.ts';
import { moveNames, readPageColumns } from './page-columns.ts';
import { isPageFoot } from './page-feet.ts';
import type { PrintedNames } from './printed-names.ts';
import { type FoundTable, LONGEST_ROW } from './table.ts';

/** No page holds more lines of a table. */
const MOST_LINES = 400;

/** A table of one row says little of its columns. */
const LEAST_ROWS = 2;

/**
 * Reads a table that was printed with nothing but blanks between its columns, and with each cell in the middle of its
 * row. Nothing where its cells begin at the top of their rows, or where the rows cannot be told for certain.
 */
export function readCentredTable(
  text: string,
  lines: Lines,
  at: number,
  names: PrintedNames
): FoundTable | undefined {
  const { roles } = names;
  if (!roles.includes('number') && !roles.includes('answer')) return undefined;
  const pages = new CentredPages(text, lines, at, names);
  const cut = pages.read();
  const borders = cut && new CentredRows(text, cut, roles).find();
  if (!borders || borders.length <= LEAST_ROWS) return undefined;
  const start = lines.start[at]!;
  return {
    from: lines.from[at]!,
    to: lines.to[pages.last]!,
    head: names.pieces.map(({ from, to }) => cellOf(text, [[start + from, start + to]])),
    rows: borders.slice(1).map((end, i) => {
      const row = cutRowAnew(text, lines, cut.slice(borders[i], end), roles);
      return roles.map((_, column) =>
        cellOf(
          text,
          row.map((cells) => cells[column]!)
        )
      );
    }),
    notes: pages.notes,
    pageLines: pages.pageLines
  };
}

/** The lines of a table on all its pages, cut into cells. */
class CentredPages {
  readonly notes: Span[] = [];
  readonly pageLines: Span[] = [];
  /** Index of the last line that is of the table. */
  last: number;
  readonly #text: string;
  readonly #lines: Lines;
  readonly #at: number;
  /** As the page prints them that is read. */
  #names: PrintedNames;
  readonly #number: number;
  readonly #cut: PageLine[] = [];
  #expected = 0;
  /** Index of the line of the last number. */
  #numbered: number;

  constructor(text: string, lines: Lines, at: number, names: PrintedNames) {
    this.#text = text;
    this.#lines = lines;
    this.#at = this.last = this.#numbered = at;
    this.#names = names;
    this.#number = names.roles.indexOf('number');
  }

  /** Nothing where a line in the middle of the table was not understood. */
  read(): PageLine[] | undefined {
    let next: NextPage | undefined = { first: this.#at + 1 };
    while (next) {
      const before = this.last;
      this.#names = next.names ?? this.#names;
      if (!this.#readPage(next.first)) return undefined;
      if (this.last === before) break;
      if (before > this.#at) {
        const between = partBetweenPages(this.#text, this.#lines, [before + 1, next.first]);
        this.notes.push(...between.notes);
        this.pageLines.push(...between.pageLines);
      }
      next = nextPageOf(this.#text, this.#lines, this.last, this.#names);
    }
    const cells = withCapitals(
      this.#text,
      this.#cut.map((line) => line.cells),
      this.#names.roles
    );
    return this.#cut.map((line, i) => ({ ...line, cells: cells[i]! }));
  }

  /** Reads the lines of one page; whether they end where the table may. */
  #readPage(first: number): boolean {
    const [text, lines] = [this.#text, this.#lines];
    let end = first + 1;
    while (end < lines.length && end - first < MOST_LINES && lines.startsPage[end] !== 1) end++;
    const names =
      this.#number === 0
        ? moveNames(text, lines, [first, end], this.#names.pieces)
        : this.#names.pieces;
    const columns = readPageColumns(text, lines, [first, end], names);
    const { boundaries } = columns;
    let startsPage = true;
    const blanks: PageLine[] = [];
    for (let at = columns.first; at < end; at++) {
      if (lines.kind[at] === BLANK) {
        if (!startsPage) blanks.push(this.#blankLine(at));
        continue;
      }
      if (isPageFoot(text.slice(lines.from[at], lines.to[at]))) break;
      const cells = cutCentredLine(text, lines, at, boundaries, this.#names.roles);
      if (!cells || !this.#goesOn(at, cells)) return startsPage || blanks.length > 0;
      this.#cut.push(...blanks.splice(0), { at, boundaries, cells, startsPage });
      startsPage = false;
      this.last = at;
    }
    return true;
  }

  /** Whether a line does not hold a number before the one that is expected, nor stands far below the last. */
  #goesOn(at: number, cells: readonly Span[]): boolean {
    if (this.#number < 0) return true;
    const number = rowNumberIn(this.#text, cells[this.#number]!);
    if (number === undefined) return at - this.#numbered < LONGEST_ROW;
    if (number < this.#expected) return false;
    this.#expected = number + 1;
    this.#numbered = at;
    return true;
  }

  #blankLine(at: number): PageLine {
    const place = this.#lines.from[at]!;
    const cells = this.#names.roles.map((): Span => [place, place]);
    return { at, boundaries: [], cells, startsPage: false };
  }
}
