import type { Span } from '../../model/span.ts';
import { isEmpty } from './cells.ts';
import { type Column, columnOf, type CutLine, offOf, pairsOf, topOffOf } from './column-limits.ts';
import type { ColumnRole } from './column-names.ts';
import { BEGINS_SENTENCE, ENDS_SENTENCE } from './unnumbered-rows.ts';

/** No row holds more lines. */
const MOST_LINES = 70;

/** So far, in lines, the middle of a cell may stand from that of its row: half a line is printed as one or none. */
const MOST_OFF = 1;

/** What it costs at most that a page ends a row: programs then set its cells to the top, or where there is room. */
const MOST_OFF_PAGES = 3;

/** A line this much shorter than its column had room for the next word. */
const ROOM = 0.85;

/** What it costs that a cell begins without any sign, that it begins with few, and that a row has no answer. */
const NO_SIGN = 4;
const FEW_SIGNS = 1;
const NO_ANSWER = 1;
/** What it costs that a cell seems to begin within a row, that all of them do, that something is asked anew. */
const WITHIN = 1;
const ALL_WITHIN = 3;
const ASKED_WITHIN = 2;
/** What it costs that a row runs over a blank line, and over a page. */
const OVER_BLANK = 1;
const OVER_PAGE = 2;

/** Another border is as likely if it costs less than this in addition. */
const DOUBT = 1;

// "Zo ja, wanneer?": of the question before it
const GOES_ON = /^(?:Zo (?:ja|nee|niet)|En|Of)(?!\p{L})/u;

/** How surely a cell of sentences begins with a line: it goes on, it may begin, it does. */
type Sign = 0 | 1 | 2;

/**
 * Finds the rows of a table of which each cell is centred in its row, as HTML has them by default, so that no line of
 * print need begin two cells. A row is a stretch of lines in which the middles of all cells agree, with one number if
 * rows have numbers, and in which the question and the answer begin a sentence behind one that has ended. The rows
 * that agree best are found together, from the first line to the last. Nothing where another border is as likely, or
 * where cells that begin at the top of their rows say as much.
 */
export class CentredRows {
  readonly #text: string;
  readonly #lines: readonly CutLine[];
  readonly #isNumbered: boolean;
  /** All columns but that of the numbers. */
  readonly #columns: readonly Column[];
  /** Of the questions and of the answers. */
  readonly #sides: readonly Side[];
  readonly #numbers: Column | undefined;
  /** Of each line how many before it are blank, start a page, begin all cells. */
  readonly #blanks: readonly number[];
  readonly #pages: readonly number[];
  readonly #begins: readonly number[];

  constructor(text: string, lines: readonly CutLine[], roles: readonly ColumnRole[]) {
    this.#text = text;
    this.#lines = lines;
    const number = roles.indexOf('number');
    this.#isNumbered = number >= 0;
    const columns = roles.map((_, i) => columnOf(lines, i));
    this.#numbers = columns[number];
    this.#columns = columns.filter((_, i) => i !== number);
    this.#sides = (['question', 'answer'] as const)
      .filter((role) => roles.includes(role))
      .map((role) => this.#sideOf(roles.indexOf(role), role === 'question'));
    this.#blanks = countsOf(lines, (at) => this.#isBlank(at));
    this.#pages = countsOf(lines, (at) => lines[at]!.startsPage);
    this.#begins = countsOf(lines, (at) => this.#sides.every(({ signs }) => signs[at]! > 0));
  }

  /** The first line of each row, and the one behind the last row. */
  find(): number[] | undefined {
    const borders = this.#cheapest();
    if (!borders || this.#isDoubtful(borders) || !this.#goesOnBesideNumber(borders))
      return undefined;
    return this.#signCostOf(borders) < this.#signCostOf(this.#tops()) ? borders : undefined;
  }

  #cheapest(): number[] | undefined {
    const count = this.#lines.length;
    const costs = [0, ...this.#lines.map(() => Infinity)];
    const starts = [0, ...this.#lines.map(() => 0)];
    for (let from = 0; from < count; from++) {
      if (costs[from] === Infinity) continue;
      for (let end = from + 1; end <= Math.min(count, from + MOST_LINES); end++) {
        if (end < count && this.#isBlank(end)) continue;
        const sum = costs[from]! + this.#costOf(from, end);
        if (sum >= costs[end]!) continue;
        costs[end] = sum;
        starts[end] = from;
      }
    }
    if (costs[count] === Infinity) return undefined;
    const borders = [count];
    while (borders[0]! > 0) borders.unshift(starts[borders[0]!]!);
    return borders;
  }

  /** What speaks against one row from a line to another; without end where it cannot be. */
  #costOf(from: number, end: number): number {
    const number = this.#numbers?.limits(from, end);
    if (this.#isNumbered && (!number || number[0] !== number[1])) return Infinity;
    const signs = this.#signCost(from, end);
    if (signs === Infinity) return Infinity;
    const limits = this.#columns.flatMap((column) => column.limits(from, end) ?? []);
    const off = offOf(pairsOf(limits), number?.[0]);
    const isOverPage = this.#pages[end]! > this.#pages[from + 1]!;
    if (off > MOST_OFF && !isOverPage) return Infinity;
    const last = Math.max(number?.[1] ?? 0, ...limits);
    const blank = this.#blanks[last]! - this.#blanks[from]!;
    const place = isOverPage
      ? OVER_PAGE + Math.min(off, topOffOf(pairsOf(limits), number?.[0]), MOST_OFF_PAGES)
      : off;
    return place + blank * OVER_BLANK + signs;
  }

  /** What the signs of a row's cells cost. */
  #signCost(from: number, end: number): number {
    let cost = 0;
    for (const [i, { column, signs, within }] of this.#sides.entries()) {
      const first = column.limits(from, end)?.[0];
      if (first === undefined) {
        if (i === 0) return Infinity;
        cost += NO_ANSWER;
        continue;
      }
      const sign = signs[first]!;
      if (sign === 0 && i === 0) return Infinity;
      cost += sign === 0 ? NO_SIGN : sign === 1 ? FEW_SIGNS : 0;
      cost += within[end]! - within[first + 1]!;
    }
    if (!this.#isNumbered) cost += (this.#begins[end]! - this.#begins[from + 1]!) * ALL_WITHIN;
    return cost;
  }

  #signCostOf(borders: readonly number[]): number {
    return borders.slice(1).reduce((sum, end, i) => sum + this.#signCost(borders[i]!, end), 0);
  }

  /** The borders of the rows if all cells of each begin at its top: with its number, or all at once. */
  #tops(): number[] {
    const begins = (at: number) =>
      this.#numbers
        ? this.#numbers.limits(at, at + 1) !== undefined
        : this.#sides.every(({ signs }) => signs[at]! > 0);
    const tops = this.#lines.flatMap((_, at) => (at > 0 && begins(at) ? [at] : []));
    return [0, ...tops, this.#lines.length];
  }

  /** Whether some cell goes on beside the number of its row; where all begin there, "2. Wie vaart?" is an item of a list. */
  #goesOnBesideNumber(borders: readonly number[]): boolean {
    if (!this.#numbers) return true;
    return borders.slice(1).some((end, i) => {
      const [at] = this.#numbers!.limits(borders[i]!, end) ?? [];
      return (
        at !== undefined && this.#sides.some((side) => this.#goesOnAt(at, borders[i]!, end, side))
      );
    });
  }

  #goesOnAt(at: number, from: number, end: number, { column, signs }: Side): boolean {
    const [first, last] = column.limits(from, end) ?? [at, at];
    return first < at && at <= last && signs[at] === 0;
  }

  #isDoubtful(borders: readonly number[]): boolean {
    for (let i = 1; i < borders.length - 1; i++) {
      const [above, own, below] = [borders[i - 1]!, borders[i]!, borders[i + 1]!];
      const least = this.#costOf(above, own) + this.#costOf(own, below);
      for (let at = above + 1; at < below; at++) {
        if (at === own || this.#isBlank(at)) continue;
        if (this.#costOf(above, at) + this.#costOf(at, below) < least + DOUBT) return true;
      }
    }
    return false;
  }

  #isBlank(at: number): boolean {
    return this.#lines[at]!.cells.every(isEmpty);
  }

  #sideOf(index: number, asks: boolean): Side {
    const width = Math.max(0, ...this.#lines.map(({ cells }) => widthOf(cells[index]!)));
    let above: number | undefined;
    const weights: number[] = [];
    const signs = this.#lines.map(({ cells }, at): Sign => {
      weights[at] = 0;
      if (isEmpty(cells[index]!)) return 0;
      const last = above === undefined ? undefined : this.#lines[above]!.cells[index]!;
      const sign = this.#signOf(cells[index]!, last, above === at - 1, asks, width);
      const isAskedAnew = asks && !this.#isNumbered && sign > 0 && this.#asks(last);
      weights[at] = (sign === 2 ? WITHIN : 0) + (isAskedAnew ? ASKED_WITHIN : 0);
      above = at;
      return sign;
    });
    return { column: columnOf(this.#lines, index), signs, within: sumsOf(weights) };
  }

  #signOf(
    own: Span,
    above: Span | undefined,
    isBelow: boolean,
    asks: boolean,
    width: number
  ): Sign {
    const printed = this.#text.slice(...own);
    if (!BEGINS_SENTENCE.test(printed) || (asks && GOES_ON.test(printed))) return 0;
    if (!above) return 2;
    if (!ENDS_SENTENCE.test(this.#text.slice(...above))) return 0;
    if (!isBelow) return 2;
    const [word = ''] = printed.split(' ', 1);
    return widthOf(above) + 1 + word.length <= width * ROOM ? 2 : 1;
  }

  #asks(line: Span | undefined): boolean {
    return line !== undefined && this.#text.charAt(line[1] - 1) === '?';
  }
}

interface Side {
  column: Column;
  signs: readonly Sign[];
  /** Of each line what the signs of all lines before it would cost within a cell. */
  within: readonly number[];
}

/** Of each line, and of the place behind the last, the sum of the weights before it. */
function sumsOf(weights: readonly number[]): number[] {
  const sums = [0];
  for (const weight of weights) sums.push(sums.at(-1)! + weight);
  return sums;
}

const countsOf = (lines: readonly CutLine[], is: (at: number) => boolean): number[] =>
  sumsOf(lines.map((_, at) => (is(at) ? 1 : 0)));

const widthOf = ([from, to]: Span): number => to - from;
