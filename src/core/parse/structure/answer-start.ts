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
  const texts = units.map(({ text }) => text);
  const answer = tellTurns(texts).indexOf('answer');
  return units[answer < 1 ? lettersAnew(texts) : answer]?.from;
}

// "a. ", "a) ", "A: "
const FIRST_LETTER = /^a\s?[.):]\s/iu;

/** Where the letters of a question's parts begin anew to answer them; -1 where they do not. */
function lettersAnew(texts: readonly string[]): number {
  const first = texts.findIndex((text) => FIRST_LETTER.test(text));
  const again = texts.findIndex((text, i) => i > first && FIRST_LETTER.test(text));
  if (first < 0 || again < 0) return -1;
  const asks = texts.slice(0, again).some((text) => text.includes('?'));
  return asks && !texts.slice(again).some((text) => text.includes('?')) ? again : -1;
}
