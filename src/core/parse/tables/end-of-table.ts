import type { QuestionTable } from './table.ts';

/** A table of fewer rows does not show that its cells hold no blank lines. */
const ENOUGH_ROWS = 3;

// "|", "+-----+", "└──┘", "</table>", "------- -----" below all rows
const CLOSED = /(?:[|│┃+┘┤╯]|<\/table>|---)$/u;

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** An answer goes on behind its table for no more characters. */
const LONGEST = 4000;

/**
 * Where a table ends for certain: with its last border, or where none of its rows holds a blank line, with the next one.
 * Elsewhere what follows may as well be of its last answer.
 */
export function endOfTable(text: string, { from, to, rows }: QuestionTable): number | undefined {
  if (CLOSED.test(text.slice(Math.max(from, to - SHORT), to).trimEnd())) return to;
  if (rows.length < ENOUGH_ROWS || BLANK_LINE.test(text.slice(from, to))) return undefined;
  const blank = text.slice(to, to + LONGEST).search(BLANK_LINE);
  return blank < 0 ? undefined : to + blank;
}

const SHORT = 16;
