import { lineAt } from '../layout/line-at.ts';
import type { Lines } from '../layout/lines.ts';
import { findAll } from '../scan/find-all.ts';
import { matchAt } from '../scan/match-at.ts';
import { createOccurrenceFinder } from '../scan/occurrences.ts';
import { readBorderedTable, readTableAboveRule, splitAtBars } from './bordered-table.ts';
import { readColumnNames } from './column-names.ts';
import { readFlowingTable } from './flowing-table.ts';
import { asQuestionTable } from './question-table.ts';
import { readHtmlTable } from './html-table.ts';
import { readPrintedTable } from './printed-table.ts';
import { readSeparatedTable } from './separated-table.ts';
import { readStackedTable } from './stacked-table.ts';
import type { FoundTable, QuestionTable } from './table.ts';
import { readTabbedTable } from './tabbed-table.ts';

// "Vraag", "Vraagnr.", "Technische vragen"
const QUESTION_WORD =
  /(?:(?:Technische|Feitelijke|Schriftelijke|Gestelde) vra|Vra|VRA)(?:ag|AG|gen|GEN)(?:-?n(?:r\b\.?|ummer\b))?/uy;
const findQuestionWords = createOccurrenceFinder([
  'Vra',
  'VRA',
  'Technische vra',
  'Feitelijke vra',
  'Schriftelijke vra',
  'Gestelde vra'
]);

/** A text in which so many lines name columns of nothing has no table of questions. */
const MOST_FAILED = 40;

/** A line that names columns is no longer, though programs fill cells with blanks. */
const MAX_HEAD = 20_000;

/**
 * Finds tables of questions, in any of the ways in which programs write them. The names of their columns
 * say what they hold.
 */
export function findQuestionTables(text: string, lines: Lines): QuestionTable[] {
  const places = findQuestionWords(text);
  if (places.length === 0) return [];
  const tables = tablesBelowParagraphs(text, lines);
  if (text.includes('<td')) tables.push(...tablesOfHtml(text));
  if (tables.length > 0) return tables;
  let end = 0;
  let failed = 0;
  for (const index of places) {
    if (index < end) continue;
    const word = matchAt(QUESTION_WORD, text, index);
    if (!word || !mayNameColumn(text, index, word[0])) continue;
    const at = lineAt(lines, index);
    const [from, to] = [lines.from[at]!, lines.to[at]!];
    end = to;
    if (to - from > MAX_HEAD) continue;
    const found = readTable(text, lines, at);
    const table = found && asQuestionTable(text, found, tables);
    if (!table) {
      // What was read as a table and holds no questions is not read again from its next line.
      end = Math.max(end, found?.to ?? 0);
      if (++failed === MOST_FAILED) break;
      continue;
    }
    tables.push(table);
    end = table.to;
  }
  return tables;
}

const BORDERS = '|│┃\t,;"*';

// "Nr ", "Fractie ", "#  ": what a printed line may begin with before the word
const NAME_BEFORE = /^ {0,120}(?:\S{1,16} {1,60}){1,4}$/u;

/** Whether a border, or the name of another column, stands beside the word: it opens most lines without. */
function mayNameColumn(text: string, from: number, word: string): boolean {
  const to = from + word.length;
  if ((from === 0 || text.charAt(from - 1) === '\n') && '\r\n'.includes(text.charAt(to)))
    return true;
  if (NAME_BEHIND.test(text.slice(to, to + LONGEST_GLUED)) && isFirst(text, from)) return true;
  if (from > 0 && BORDERS.includes(text.charAt(from - 1))) return true;
  if (BORDERS.includes(text.charAt(to))) return true;
  if (text.charAt(to) === ' ' && '| │'.includes(text.charAt(to + 1))) return true;
  if (NAMES_NUMBERS.test(word)) return true;
  if (GLUED_NAME.test(text.slice(Math.max(0, from - LONGEST_GLUED), from))) return true;
  if (text.charAt(from - 1) !== ' ') return false;
  if (' |│┃'.includes(text.charAt(from - 2))) return true;
  // looked for in what is near: the line may be as long as the text
  const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
  const end = before.lastIndexOf('\n');
  if (end < 0 && from >= LONGEST_BEFORE) return false;
  return NAME_BEFORE.test(before.slice(end + 1));
}

// "Nr." of "Nr.Vraag", "NrFractie" of "NrFractieVraag": pypdf writes no blank between cells
const GLUED_NAME = /(?:^|\n) {0,3}(?:Nr|No|#|Fractie)\.?(?: ?\p{Lu}[\p{Ll}.]{1,15}){0,3}$/u;
const LONGEST_GLUED = 60;

// "Vraag Antwoord": the column of the numbers has no name
const NAME_BEHIND = /^ {1,40}(?:Antwoord|Beantwoording|Reactie)(?!\p{L})/u;

const isFirst = (text: string, from: number): boolean =>
  /(?:^|\n)[ \t\f]{0,8}$/u.test(text.slice(Math.max(0, from - 8), from));

const LONGEST_BEFORE = 240;
const NAMES_NUMBERS = /n(?:r\.?|ummer)$/u;

const isAlone = (line: string): boolean => /^[*_]{0,4}\p{L}+[*_]{0,4}$/u.test(line);

// "|" above "| --- | --- |": each name of a column is a paragraph
const RULE = /^ {0,2}\|\r?\n\|(?: ?:?-{3,}:? ?\|){2,}[ \t]*\r?$/gmu;

function tablesBelowParagraphs(text: string, lines: Lines): QuestionTable[] {
  if (!text.includes('|\n| --')) return [];
  const tables: QuestionTable[] = [];
  let end = 0;
  let failed = 0;
  for (const { index } of findAll(text, RULE)) {
    if (index < end || failed === MOST_FAILED) continue;
    const found = readTableAboveRule(text, lines, lineAt(lines, index) + 1);
    // the names of its columns may be the last rows of the table above
    const table = found && found.from >= end ? asQuestionTable(text, found) : undefined;
    if (table) tables.push(table);
    else failed++;
    end = Math.max(end, found?.to ?? 0);
  }
  return tables;
}

function tablesOfHtml(text: string): QuestionTable[] {
  const tables: QuestionTable[] = [];
  for (let at = text.indexOf('<table'); at >= 0; at = text.indexOf('<table', at + 1)) {
    const found = readHtmlTable(text, at);
    if (!found) break;
    const table = asQuestionTable(text, found);
    if (table) tables.push(table);
    at = found.to;
  }
  return tables;
}

function readTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const [from, to] = [lines.from[at]!, lines.to[at]!];
  const head = text.slice(from, to);
  const bars = splitAtBars(text, [from, to]).map((cell) => text.slice(...cell));
  if (bars.length > 1) return readBorderedTable(text, lines, at);
  // "\tVraag\tAntwoord": the column of the numbers has no name
  const start = text.charAt(lines.start[at]!) === '\t' ? lines.start[at]! : from;
  const nameless = readColumnNames(text.slice(start, to).split('\t')) ? start : from;
  for (const separator of ['\t', ';', ',']) {
    const first = separator === '\t' ? nameless : from;
    const names = text.slice(first, to);
    if (!names.includes(separator)) continue;
    const roles = readColumnNames(names.split(separator));
    if (!roles) continue;
    const isTabbed = separator === '\t' && !head.startsWith('"');
    const separated = readSeparatedTable(text, first, separator);
    if (!isTabbed) return separated;
    const tabbed = readTabbedTable(text, lines, at, roles.indexOf('number'), first);
    const apart = (separated?.rows.length ?? 0) >= (tabbed?.rows.length ?? 1) ? separated : tabbed;
    return apart ?? readFlowingTable(text, lines, at);
  }
  const table = isAlone(head)
    ? readStackedTable(text, lines, at)
    : readPrintedTable(text, lines, at);
  return table ?? readFlowingTable(text, lines, at);
}
