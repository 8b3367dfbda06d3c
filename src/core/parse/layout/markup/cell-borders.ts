import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

// "| 3 | Hoe …? | Zo. |": a row of a table of questions; not "| 2023 | 12 |"
const QUESTION_ROW = /^\|\s*\d{1,3}\.?\s*\|.*\|$/u;

// "| Faas | VVD | Vraag: Hoe …? Antwoord: Zo. |": how the cell begins that holds both, and its answer
const QUESTION_IN_CELL = /^\s*Vraag\s?:\s/u;
const ANSWER_IN_CELL = /\sAntwoord\s?:\s/u;

// "| Nr. | Vraag | Antwoord |"
const QUESTION_COLUMNS = /^\|(?:[^|]*\|)?\s*\**[Vv]ra(?:ag|gen)\**\s*\|/u;

// "| De minister van Vaarwegen, J. Kolk |" above "|---|": a frame round a line, which converters print as a table
const LONE_CELL = /^\|[^|]+\|$/u;
const LETTER = /\p{L}/u;
const LONE_RULER = /^\|\s?:?-{3,}:?\s?\|$/u;

/**
 * In a table of questions the borders of the cells are markup: number, question, answer stand apart. So they are
 * where one cell is all of the table.
 */
export function findCellBorders(text: string, lines: Lines): Cut[] {
  if (!text.includes('| ')) return [];
  const cuts: Cut[] = [];
  let isTable = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    if (text.charCodeAt(from) !== BAR) {
      isTable = false;
      continue;
    }
    const row = text.slice(from, to);
    if (isFramed(text, lines, i, row)) {
      cuts.push({ start: from, end: from + 1, kind: 'furniture', furniture: 'markup' });
      cuts.push({ start: to - 1, end: to, kind: 'furniture', furniture: 'markup' });
      continue;
    }
    const cellEnd = endOfQuestionCell(row);
    if (cellEnd !== undefined) {
      cuts.push({ start: from + cellEnd, end: to, kind: 'furniture', furniture: 'markup' });
      continue;
    }
    isTable ||= QUESTION_COLUMNS.test(row);
    if (!isTable || !QUESTION_ROW.test(row)) continue;
    for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
      const start = from + at;
      cuts.push({ start, end: start + 1, kind: 'furniture', furniture: 'markup' });
    }
  }
  return cuts;
}

/** Whether a row is the only cell of a table that has no other rows. */
function isFramed(text: string, lines: Lines, at: number, row: string): boolean {
  if (!LONE_CELL.test(row) || !LETTER.test(row) || at + 1 >= lines.length) return false;
  const ruler = text.slice(lines.from[at + 1], lines.to[at + 1]);
  return LONE_RULER.test(ruler) && text.charCodeAt(lines.from[at + 2] ?? text.length) !== BAR;
}

/** Where the last cell of a row ends, if it holds a question with its answer. */
function endOfQuestionCell(row: string): number | undefined {
  if (!row.endsWith('|')) return undefined;
  let end = row.length;
  while (end > 0 && (row.charCodeAt(end - 1) === BAR || row.charAt(end - 1) === ' ')) end--;
  const cell = row.slice(row.lastIndexOf('|', end - 1) + 1, end);
  return QUESTION_IN_CELL.test(cell) && ANSWER_IN_CELL.test(cell) ? end : undefined;
}

const BAR = '|'.charCodeAt(0);
