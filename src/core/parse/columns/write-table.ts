import type { ReadingOrder } from './reading-order.ts';
import { isEmpty } from '../tables/cells.ts';
import type { Cell, QuestionTable } from '../tables/table.ts';

// "op-", "maat\u00AD": a word goes on on the next line
const BREAKS_WORD = /\p{L}[-\u00AD]$/u;
const ENDS_SENTENCE = /[.?!:;][»”"’)\]]{0,2}\d{0,3}$/u;
// "- een", "• een", "1. een", "a) een"
const ITEM = /^(?:[-•·*–○▪] |[a-z\d]{1,2}[.)] )/u;
const CAPITAL = /^[«‘“"'(]*[\p{Lu}\d]/u;

/**
 * Adds a table of questions row by row, each cell under what its column is named: "Vraag 3", then the
 * question, "Antwoord", then the answer. These words are said, not printed.
 */
export function writeTable(order: ReadingOrder, { rows, notes }: QuestionTable): void {
  for (const { number, about, question, answer } of rows) {
    order.part('\n\n');
    order.say(number ? 'Vraag ' : 'Vraag');
    for (const piece of number ?? []) order.take(...piece);
    for (const [i, cell] of about.entries()) {
      order.part(i === 0 ? ' (' : ', ');
      takeLine(order, cell);
    }
    if (about.length > 0) order.part(')');
    order.part('\n');
    takeCell(order, question);
    if (!answer) continue;
    order.part('\n\n');
    order.say('Antwoord');
    order.part('\n');
    takeCell(order, answer);
  }
  order.part('\n\n');
  for (const line of notes) {
    order.take(...line);
    order.part('\n');
  }
}

function takeLine(order: ReadingOrder, cell: Cell): void {
  const lines = cell.filter((line) => !isEmpty(line));
  for (const [i, line] of lines.entries()) {
    if (i > 0) order.part(' ');
    order.take(...line);
  }
}

/** A cell as its lines belong together: the width of a cell ends lines, not what they say. */
function takeCell(order: ReadingOrder, cell: Cell): void {
  let above = '';
  let isParted = false;
  for (const line of cell) {
    if (isEmpty(line)) {
      isParted = true;
      continue;
    }
    const printed = order.source.slice(...line);
    if (above !== '') order.part(partBetween(above, printed, isParted));
    order.take(...line);
    above = printed;
    isParted = false;
  }
}

function partBetween(above: string, below: string, isParted: boolean): string {
  if (ITEM.test(below)) return '\n';
  const ends = ENDS_SENTENCE.test(above);
  if (isParted && (ends || CAPITAL.test(below))) return '\n\n';
  if (BREAKS_WORD.test(above)) return '\n';
  return ' ';
}
