import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf } from './cells.ts';
import { type ColumnRole, readColumnNames } from './column-names.ts';
import { type FoundTable, LONGEST_ROW } from './table.ts';

/** So many columns a table may have before its answers. */
const MOST_COLUMNS = 5;

const NUMBER = /^[*_]{0,4}(\d{1,3})\\?[.)]?[*_]{0,4}$/u;

// "gesloten?", "(blz. 4).", "«weg»"; a line of print breaks off
const ENDS_SENTENCE = /[.?!:;»”"')\]*_][»”"’')\]*_]{0,3}\d{0,3}$/u;

/**
 * Reads a table of which a converter put each cell on a line of its own, one below the other, as the
 * names of its columns: number, group, question, answer. `at` is the line that names the questions. Lines
 * of print, which break off, make no cells.
 */
export function readStackedTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const head = namesAround(text, lines, at);
  if (!head) return undefined;
  const columns = head.lines.length;
  const starts = startsOf(text, lines, head.lines.at(-1)! + 1);
  if (starts.length === 0) return undefined;
  const spanOf = (i: number): Span => [lines.from[i]!, lines.to[i]!];
  const linesOfCell = (line: number): Span[] => [spanOf(line), [lines.to[line]!, lines.to[line]!]];
  const question = head.roles.indexOf('question');
  const rows = starts.map((start, i) => {
    const row = printedLines(lines, start, starts[i + 1]);
    const asked = linesOfQuestion(
      row.slice(question).map((line) => text.slice(...spanOf(line))),
      columns - 1 - question
    );
    // what a question holds besides its first line is of its cell
    const cells = [
      ...row.slice(0, question).map((line) => [line]),
      row.slice(question, question + asked),
      ...row.slice(question + asked).map((line) => [line])
    ];
    const own = cells.slice(0, columns - 1).map((cell) => cellOf(text, cell.flatMap(linesOfCell)));
    const from = cells[columns - 1]?.[0] ?? row.at(-1)! + 1;
    const rest: Span[] = [];
    // What follows the first paragraph of the last answer may as well be of the paper: it stays behind it.
    const last = i === starts.length - 1 ? from : row.at(-1)!;
    for (let line = from; line <= last; line++) rest.push(...linesOfCell(line));
    while (own.length < columns - 1) own.push([]);
    const end = Math.min(cells[columns - 1]?.at(-1) ?? Infinity, row.at(-1)!);
    const to = lines.to[i === starts.length - 1 ? end : row.at(-1)!]!;
    return { cells: [...own, cellOf(text, rest)], question: row[question], to };
  });
  const isWhole = ({ question }: (typeof rows)[number]) =>
    question !== undefined && ENDS_SENTENCE.test(text.slice(...spanOf(question)));
  if (!rows.every(isWhole)) return undefined;
  return {
    from: lines.from[head.lines[0]!]!,
    to: rows.at(-1)!.to,
    head: head.lines.map((line) => cellOf(text, [spanOf(line)])),
    rows: rows.map(({ cells }) => cells)
  };
}

const ASKS = /\?[»”"’')\]]{0,2}\d{0,2}$/u;
const ITEM = /^[a-z][.)] /u;

/** How many lines of a row belong to its question: those below the first that ask, too. `behind`: so many cells follow. */
function linesOfQuestion(printed: readonly string[], behind: number): number {
  let asked = 1;
  while (asked < printed.length - behind) {
    const [above, line] = [printed[asked - 1]!, printed[asked]!];
    const isItem =
      (above.endsWith(':') || (ITEM.test(above) && ASKS.test(above))) && ITEM.test(line);
    if (!ASKS.test(line) && !isItem) break;
    asked++;
  }
  return asked;
}

/** The lines that name the columns: the numbers first, the answers last, something besides questions between. */
function namesAround(
  text: string,
  lines: Lines,
  at: number
): { lines: number[]; roles: readonly ColumnRole[] } | undefined {
  const found = [at];
  for (let i = at - 1; i >= 0 && found.length < MOST_COLUMNS; i--) {
    if (lines.kind[i] === BLANK) continue;
    found.unshift(i);
    const names = found.map((line) => text.slice(lines.from[line], lines.to[line]));
    if (names[0]!.length > 40) return undefined;
    let next = at + 1;
    while (next < lines.length && lines.kind[next] === BLANK) next++;
    const roles = readColumnNames([...names, text.slice(lines.from[next], lines.to[next])]);
    if (roles?.[0] === 'number' && roles.at(-1) === 'answer') {
      return { lines: [...found, next], roles };
    }
  }
  return undefined;
}

// "3, 4 en 5", "9 t/m 11"
const SEVERAL = /^(\d{1,3})\s?(?:[,&–-]|en\s|t\/m)[\s\d,entm/&–-]{1,40}$/u;

/** So many numbers a table may lack in one place. */
const MAX_SKIPPED = 3;

/**
 * Where rows begin: with the numbers from 1 on, each on a line of its own; a number that is not the next
 * begins one where its own next one follows. Nowhere where one row has the numbers of several questions:
 * it holds more lines than cells.
 */
function startsOf(text: string, lines: Lines, first: number): number[] {
  const starts: number[] = [];
  let last = 0;
  let reach = first + LONGEST_ROW;
  let following = numberBelow(text, lines, first);
  while (following && following.line < reach) {
    const { line, number, isOneOfSeveral } = following;
    following = numberBelow(text, lines, line + 1);
    const skipped = number - last - 1;
    if (isOneOfSeveral) {
      if (skipped === 0) return [];
      continue;
    }
    const next = following?.isOneOfSeveral ? undefined : following?.number;
    const isNext =
      skipped === 0 || (last > 0 && skipped > 0 && skipped <= MAX_SKIPPED && next === number + 1);
    if (!isNext) continue;
    starts.push(line);
    reach = line + LONGEST_ROW;
    last = number;
  }
  return starts;
}

/** The next line of nothing but a number, or several of which it is the first. */
function numberBelow(text: string, lines: Lines, first: number) {
  for (let line = first; line < Math.min(lines.length, first + LONGEST_ROW); line++) {
    if (lines.kind[line] === BLANK || lines.to[line]! - lines.from[line]! > 40) continue;
    const words = text.slice(lines.from[line], lines.to[line]);
    const number = NUMBER.exec(words)?.[1];
    if (number !== undefined) return { line, number: Number(number), isOneOfSeveral: false };
    const several = SEVERAL.exec(words)?.[1];
    if (several !== undefined) return { line, number: Number(several), isOneOfSeveral: true };
  }
  return undefined;
}

/** The lines of a row that are not blank. */
function printedLines(lines: Lines, first: number, next?: number): number[] {
  const end = next ?? Math.min(lines.length, first + LONGEST_ROW);
  const printed: number[] = [];
  for (let i = first; i < end; i++) if (lines.kind[i] !== BLANK) printed.push(i);
  return printed;
}
