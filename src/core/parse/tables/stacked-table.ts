import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf } from './cells.ts';
import { type ColumnRole, readColumnNames } from './column-names.ts';
import type { FoundTable } from './table.ts';

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
  const rows = starts.map((start, i) => {
    const row = printedLines(lines, start, starts[i + 1] ?? lines.length);
    const own = row.slice(0, columns - 1).map((line) => cellOf(text, [spanOf(line)]));
    const from = row[columns - 1] ?? row.at(-1)! + 1;
    const rest: Span[] = [];
    // What follows the first paragraph of the last answer may as well be of the paper: it stays behind it.
    const last = i === starts.length - 1 ? from : row.at(-1)!;
    for (let line = from; line <= last; line++)
      rest.push(spanOf(line), [lines.to[line]!, lines.to[line]!]);
    while (own.length < columns - 1) own.push([]);
    return { cells: [...own, cellOf(text, rest)], question: row[head.roles.indexOf('question')] };
  });
  const isWhole = ({ question }: (typeof rows)[number]) =>
    question !== undefined && ENDS_SENTENCE.test(text.slice(...spanOf(question)));
  if (!rows.every(isWhole)) return undefined;
  const final = printedLines(lines, starts.at(-1)!, lines.length);
  const last = final[columns - 1] ?? final.at(-1)!;
  return {
    from: lines.from[head.lines[0]!]!,
    to: lines.to[last]!,
    head: head.lines.map((line) => cellOf(text, [spanOf(line)])),
    rows: rows.map(({ cells }) => cells)
  };
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
  // Negative where it is the first of several.
  const numbered: { line: number; number: number }[] = [];
  for (let i = first; i < lines.length; i++) {
    if (lines.kind[i] === BLANK || lines.to[i]! - lines.from[i]! > 40) continue;
    const words = text.slice(lines.from[i], lines.to[i]);
    const number = NUMBER.exec(words)?.[1];
    if (number !== undefined) numbered.push({ line: i, number: Number(number) });
    const several = SEVERAL.exec(words)?.[1];
    if (several !== undefined) numbered.push({ line: i, number: -Number(several) });
  }
  const starts: number[] = [];
  let last = 0;
  for (const [i, { line, number }] of numbered.entries()) {
    if (number === -last - 1) return [];
    const skipped = number - last - 1;
    const isNext =
      skipped === 0 ||
      (last > 0 && skipped > 0 && skipped <= MAX_SKIPPED && numbered[i + 1]?.number === number + 1);
    if (!isNext) continue;
    starts.push(line);
    last = number;
  }
  return starts;
}

function printedLines(lines: Lines, first: number, end: number): number[] {
  const printed: number[] = [];
  for (let i = first; i < end; i++) if (lines.kind[i] !== BLANK) printed.push(i);
  return printed;
}
