import { BLANK } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

/** Index of the next line in this direction that is not blank, or -1. */
export function nextPrinted({ kind, length }: Lines, at: number, by: 1 | -1): number {
  let next = at + by;
  while (kind[next] === BLANK) next += by;
  return next >= 0 && next < length ? next : -1;
}

/** The words of a line as they are printed; none where there is no such line or it is longer than `longest`. */
export function wordsUpTo(text: string, lines: Lines, at: number, longest: number): string {
  if (at < 0) return '';
  const [from, to] = [lines.from[at]!, lines.to[at]!];
  return to - from <= longest ? text.slice(from, to) : '';
}
