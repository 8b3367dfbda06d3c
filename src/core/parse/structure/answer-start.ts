import type { Row } from './rows.ts';
import { tellTurns } from './sequence-model.ts';
import { readUnits, rowsFrom } from './units.ts';

/**
 * Where the text after a question stops asking and answers, as an offset into the source; `undefined`
 * where it never does. The question's text begins at `offset` in row `first`; row `next` is no more
 * its own.
 */
export function findAnswerStart(
  rows: readonly Row[],
  first: number,
  next: number,
  offset: number,
  wrapped: boolean
): number | undefined {
  const units = readUnits(rowsFrom(rows, first, next, offset), wrapped);
  const answer = tellTurns(units.map(({ text }) => text)).indexOf('answer');
  return answer < 1 ? undefined : units[answer]?.from;
}
