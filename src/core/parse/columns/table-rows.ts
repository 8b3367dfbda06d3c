import type { CutLine, Half } from './cut-line.ts';
import { beginsSmall } from '../scan/letter-case.ts';

/** The rows of a table of two columns, as half-open ranges of its lines. */
export interface TableRows {
  /** Lines above the first row that name the columns. */
  head: number;
  rows: readonly (readonly [first: number, end: number])[];
  /** The first row goes on from the page before: no number opens it. */
  continues: boolean;
  /** The number that the next row would have, where rows are numbered. */
  next: number | undefined;
}

// "3. Hoeveel", "3", "3   Hoeveel", "Vraag 3"; not "2019 was"
const ROW_START = /^(?:Vraag\s)?(\d{1,3})[a-z]?(?:[.):\s]|$)/u;

// what a right column of its own holds, and no answer in a cell: "Vraag 4", "Antwoord", "4"
const OWN_HEADING =
  /^(?:(?:Vra(?:ag|gen)|Antwoord)(?:\s[\d,\sent/m]+)?|\d{1,3}(?:(?:,\s?\d{1,3})*\s?en\s\d{1,3})?)[.:]?$/u;

// "jaar.", "gehaald? (blz. 41)", "bericht»?1"
const ENDS_SENTENCE = /(?:[.?!:][»”"’)\]]{0,2}|\))(?:\s?\d{1,3})?$/u;

const MIN_ROWS = 2;
const MIN_UNNUMBERED = 3;

/**
 * Reads the lines of a region as rows of a table, questions on the left and answers on the right:
 * each row begins on both sides at once. `undefined` where they are columns of a page. `expected` is
 * the number that goes on from a table on the page before.
 */
export function readTableRows(
  text: string,
  cuts: readonly CutLine[],
  expected: number | undefined
): TableRows | undefined {
  const lines = cuts.map(({ left, right }) => ({
    left: read(text, left),
    right: read(text, right)
  }));
  const head = isHead(lines[0]) ? 1 : 0;
  return numberedRows(lines, head, expected) ?? unnumberedRows(lines, head);
}

interface ReadLine {
  left: string;
  right: string;
}

const read = (text: string, { from, to }: Half): string => text.slice(from, to);

// "Nr. Vraag", "Antwoord", "Reactie van het kabinet"
const COLUMN_NAME = /^[\p{L}.]+(?:\s+[\p{L}.]+){0,3}$/u;

function isHead(line: ReadLine | undefined): boolean {
  return line !== undefined && COLUMN_NAME.test(line.left) && COLUMN_NAME.test(line.right);
}

/** Rows that the numbers of a sequence open; each begins where the row before has ended on both sides. */
function numberedRows(
  lines: readonly ReadLine[],
  head: number,
  expected: number | undefined
): TableRows | undefined {
  const starts: number[] = [];
  let next = expected;
  for (let at = head; at < lines.length; at++) {
    const number = Number(ROW_START.exec(lines[at]!.left)?.[1] ?? -1);
    if (number < 0 || (next !== undefined && number !== next)) continue;
    if (!opensRow(lines, at, head)) return undefined;
    starts.push(at);
    next = number + 1;
  }
  const known = expected !== undefined || head > 0;
  if (starts.length < (known ? 1 : MIN_ROWS) || next === undefined) return undefined;
  const isStart = (at: number) => starts.includes(at);
  const isOwn = ({ right }: ReadLine, at: number) =>
    at >= head && OWN_HEADING.test(right) && !isStart(at);
  if (lines.some(isOwn)) return undefined;
  return rowsOf(lines, head, starts, next);
}

function opensRow(lines: readonly ReadLine[], at: number, head: number): boolean {
  const { right } = lines[at]!;
  if (right === '' || beginsSmall(right)) return false;
  const isEnded = (side: keyof ReadLine) => {
    const above = lines.slice(head, at).findLast((line) => line[side] !== '');
    return above === undefined || ENDS_SENTENCE.test(above[side]);
  };
  const isApart = at > 0 && lines[at - 1]!.left === '' && lines[at - 1]!.right === '';
  return isApart || (isEnded('left') && isEnded('right'));
}

/** Rows that blank lines part, each of them one cell beside another: no side has a gap of its own. */
function unnumberedRows(lines: readonly ReadLine[], head: number): TableRows | undefined {
  const starts: number[] = [];
  for (let at = head; at < lines.length; at++) {
    const isBlankAbove = at === head || isBlank(lines[at - 1]!);
    if (!isBlank(lines[at]!) && isBlankAbove) starts.push(at);
  }
  if (starts.length < MIN_UNNUMBERED) return undefined;
  const found = rowsOf(lines, head, starts, undefined);
  const areCells = found.rows.every(([first, end]) => {
    const row = lines.slice(first, end);
    return isCell(row.map(({ left }) => left)) && isCell(row.map(({ right }) => right));
  });
  const hasOwn = lines.slice(head).some(({ right }) => OWN_HEADING.test(right));
  return areCells && !hasOwn ? found : undefined;
}

const isBlank = ({ left, right }: ReadLine): boolean => left === '' && right === '';

/** One paragraph from the top of its row on. */
function isCell(side: readonly string[]): boolean {
  const [first = ''] = side;
  const end = side.indexOf('');
  return (
    first !== '' && !beginsSmall(first) && (end < 0 || side.slice(end).every((line) => line === ''))
  );
}

function rowsOf(
  lines: readonly ReadLine[],
  head: number,
  starts: readonly number[],
  next: number | undefined
): TableRows {
  const from = lines.findIndex((line, at) => at >= head && !isBlank(line));
  const continues = from < starts[0]!;
  const begins = continues ? [from, ...starts] : starts;
  return {
    head,
    rows: begins.map((first, i) => [first, begins[i + 1] ?? lines.length] as const),
    continues,
    next
  };
}
