import type { Span } from '../../model/span.ts';
import { cellOf, isEmpty, readCell } from './cells.ts';
import { readNamesOfCells, type ColumnRole } from './column-names.ts';
import { readPairCell } from './pair-cell.ts';
import type { Cell, FoundTable, QuestionRow, QuestionTable } from './table.ts';

// "3", "3.", "**3**", "3, 4 en 5", "7 t/m 9", "1a"
const NUMBER = /^[\s*_]*(\d{1,3}[a-z]?(?:\s?(?:[,&–-]|en|t\/m)\s?\d{1,3}[a-z]?)*)[.):]?[\s*_]*$/u;

// "3. Hoe", "3) Hoe", "3\. Hoe" of Markdown, "Vraag 3: Hoe", "Vraag 3 Hoe"
const NUMBER_IN_CELL =
  /^[\s*_]*(?:vraag\s)?(\d{1,3})(?:\\?[.):]|(?<=vraag\s\d{1,3}))[\s*_]+(?=\S)/iu;

// "12", "12–14", "n.v.t.", "ja"; not "Antwoord: Dat is zo."
const PAGES = /^(?:[\d\s,–-]{1,16}|ja|nee|n\.?v\.?t\.?)$/iu;

/** Words of a question. */
const LETTERS = /\p{L}{2}/u;

/**
 * The table of questions that a table is, if the names of its columns say so, its numbers ascend, and
 * its cells hold what the names say. One without numbers has two rows at least, unless one of the tables
 * `before` it has the same names: it goes on on the next page.
 */
export function asQuestionTable(
  text: string,
  found: FoundTable,
  before: readonly QuestionTable[] = []
): QuestionTable | undefined {
  const names = found.head.map((cell) => readCell(text, cell));
  const roles = readNamesOfCells(names);
  if (!roles) return undefined;
  const rows = readRows(text, found, roles, names.join('\t'));
  if (!rows || rows.length === 0) return undefined;
  const isAsked = ({ question }: QuestionRow) => LETTERS.test(readCell(text, question));
  const hasPages = ({ pages }: QuestionRow) =>
    pages.every((cell) => PAGES.test(readCell(text, cell)));
  if (!rows.every(hasPages)) return undefined;
  if (!rows.every(isAsked) || !ascend(text, rows)) return undefined;
  const hasAnswers = rows.some(({ answer }) => answer);
  const goesOn = before.some(({ head }) => namesOf(text, head) === names.join('\t'));
  if (rows.length < 2 && !(hasAnswers && (rows[0]!.number || goesOn))) return undefined;
  if (rows.some(({ number }) => !number) && !hasAnswers) return undefined;
  return {
    from: found.from,
    to: found.to,
    head: found.head,
    rows,
    notes: found.notes ?? [],
    pageLines: found.pageLines ?? []
  };
}

const namesOf = (text: string, head: readonly Cell[]): string =>
  head.map((cell) => readCell(text, cell)).join('\t');

/** A row without a number goes on from the one before, as where a page ends in its middle. */
function readRows(
  text: string,
  { rows }: FoundTable,
  roles: readonly ColumnRole[],
  names: string
): QuestionRow[] | undefined {
  const joined: Cell[][] = [];
  const at = roles.indexOf('number');
  for (const row of rows) {
    if (row.length !== roles.length) return undefined;
    if (row.map((cell) => readCell(text, cell)).join('\t') === names) continue;
    if (row.every((cell) => cell.length === 0)) continue;
    const last = joined.at(-1);
    if (at >= 0 && row[at]!.length === 0 && last) {
      joined[joined.length - 1] = last.map((cell, i) => [...cell, ...row[i]!]);
    } else joined.push([...row]);
  }
  const read = joined.map((row) => readRow(text, row, roles));
  return read.includes(undefined) ? undefined : (read as QuestionRow[]);
}

function readRow(
  text: string,
  row: readonly Cell[],
  roles: readonly ColumnRole[]
): QuestionRow | undefined {
  const cellsOf = (role: ColumnRole) => row.filter((_, i) => roles[i] === role);
  const [numberCell] = cellsOf('number');
  if (cellsOf('nothing').some((cell) => cell.length > 0)) return undefined;
  const [pairCell] = cellsOf('pair');
  const pair = pairCell && readPairCell(text, pairCell);
  if (pairCell && !pair) return undefined;
  let question = pair?.question ?? cellsOf('question')[0] ?? [];
  const answer = pair?.answer ?? cellsOf('answer')[0] ?? [];
  let number: readonly Span[] | undefined;
  if (numberCell) {
    number = numberOf(text, numberCell);
    if (!number) return undefined;
  } else if (question.length > 0) {
    const opening = spanOfMatch(text, question[0]!, NUMBER_IN_CELL);
    if (opening) question = withoutStart(text, question, opening);
    if (opening) number = [opening];
  }
  return {
    ...(number ? { number } : {}),
    about: cellsOf('about').filter((cell) => cell.length > 0),
    question,
    ...(answer.length > 0 ? { answer } : {}),
    pages: cellsOf('page').filter((cell) => cell.length > 0)
  };
}

const DIGITS = /^\d{1,2}$/u;

/** The number that a cell holds; where a narrow column cut it ("1" / "4"), in pieces. */
function numberOf(text: string, cell: Cell): readonly Span[] | undefined {
  if (cell.length > 1 && cell.length <= 3) {
    return cell.every((line) => DIGITS.test(text.slice(...line))) ? cell : undefined;
  }
  const found = cell.length === 1 ? spanOfMatch(text, cell[0]!, NUMBER) : undefined;
  return found && [found];
}

const valueOf = (text: string, number: readonly Span[]): number =>
  Number.parseInt(number.map((piece) => text.slice(...piece)).join(''), 10);

function spanOfMatch(text: string, [from, to]: Span, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text.slice(from, to));
  if (!match) return undefined;
  const start = from + match[0].indexOf(match[1]!);
  return [start, start + match[1]!.length];
}

const BEHIND_NUMBER = /^[\\.):\s*_]+/u;

function withoutStart(text: string, cell: Cell, [, end]: Span): Cell {
  const [, to] = cell[0]!;
  const behind = BEHIND_NUMBER.exec(text.slice(end, to))?.[0].length ?? 0;
  return cellOf(text, [[end + behind, to], ...cell.slice(1)]);
}

/** Whether the numbers ascend, those in pieces by one; all rows have one, or none. */
function ascend(text: string, rows: readonly QuestionRow[]): boolean {
  const numbers = rows.flatMap(({ number }) => (number ? [valueOf(text, number)] : []));
  if (numbers.length === 0) return true;
  return (
    numbers.length === rows.length &&
    numbers.every((number, i) => {
      if (i === 0) return true;
      const isWhole = rows[i]!.number!.length === 1;
      return isWhole ? number >= numbers[i - 1]! : number === numbers[i - 1]! + 1;
    })
  );
}

/** All pieces of the text that a row holds. */
export function piecesOfRow({ number, about, question, answer = [] }: QuestionRow): Span[] {
  const lines = [...about, question, answer].flat().filter((line) => !isEmpty(line));
  return number ? [...number, ...lines] : lines;
}
