import { askedness, opensAsQuestion } from '../structure/askedness.ts';
import { readHead } from '../head/head.ts';
import type { Part } from '../structure/part.ts';
import { readProseParts } from '../structure/prose-parts.ts';
import type { Row } from '../structure/rows.ts';
import { findTail } from '../structure/tail.ts';
import { readUnits } from '../structure/units.ts';
import { readUnlabelled } from '../structure/unlabelled.ts';

/** From this weight on, a paragraph opens the questions. */
const CERTAIN = 4;

/** The rows of a set whose questions have neither word nor number. */
export interface UnlabelledSet {
  /** Index of the row of the first question. */
  first: number;
  /** Index of the row after the last question or answer. */
  next: number;
}

/** Finds the questions of a set that has no headings at all, if there are at least so many. */
export function findUnlabelledSet(
  rows: readonly Row[],
  wrapped: boolean,
  least: number
): UnlabelledSet | undefined {
  // What a text begins with is its title, also where it asks: something else says that it is a set.
  const asking = rows.findIndex(({ text }, i) => i > 0 && askedness(text) >= CERTAIN);
  if (asking < 0) return undefined;
  const first = wrapped ? openingRow(rows, asking) : asking;
  const next = findTail(rows, first + 1, rows.length) ?? rows.length;
  const parts = readUnlabelled(readUnits(rows.slice(first, next), wrapped), 0);
  const questions = parts.filter(({ role }) => role === 'question').length;
  return questions >= least ? { first, next } : undefined;
}

/** So many lines of the first question can stand above the one that ends it. */
const OPENING_LINES = 6;

// "in huis nemen,": the sentence goes on; not "van bruggen.", "(X):"
const GOES_ON = /[^.?!:;]$/u;

/** "Is het u bekend dat bruggen die dicht zijn," above "kunnen worden geopend?": where it begins. */
function openingRow(rows: readonly Row[], asking: number): number {
  for (let row = asking - 1; row > 0 && row >= asking - OPENING_LINES; row--) {
    const { text } = rows[row]!;
    if (rows[row + 1]!.afterBlank || !GOES_ON.test(text)) return asking;
    if (opensAsQuestion(text)) return row;
  }
  return asking;
}

/** Reads a set whose paragraphs have lost their numbers and labels: head, turns, tail. */
export function readUnlabelledSet(
  rows: readonly Row[],
  { first, next }: UnlabelledSet,
  { wrapped, end, answered }: { wrapped: boolean; end: number; answered: boolean }
): Part[] {
  const firstAt = rows[first]?.from ?? end;
  const bodyEnd = rows[next]?.from ?? end;
  return [
    { role: 'set', from: 0, to: 0 },
    ...readHead(rows.slice(0, first), firstAt, { wrapped }),
    ...readUnlabelled(readUnits(rows.slice(first, next), wrapped), bodyEnd, { answered }),
    ...readProseParts(rows.slice(next), end)
  ];
}
