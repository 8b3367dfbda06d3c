import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { readPrintedNames, type PrintedNames } from './printed-names.ts';

/** So many printed lines may stand between the pages of a table: notes, a foot, a head. */
const MOST_BETWEEN = 14;

/** Where a printed table goes on, and the names of its columns if they are repeated there. */
export interface NextPage {
  first: number;
  names?: PrintedNames;
}

/**
 * The line with which a printed table may go on below a foot and a head: behind the names of its columns,
 * which are repeated, or on a new page. `last` is the last line of it that was read.
 */
export function nextPageOf(
  text: string,
  lines: Lines,
  last: number,
  own: PrintedNames
): NextPage | undefined {
  let printed = 0;
  let top: number | undefined;
  for (let at = last + 1; at < lines.length && printed <= MOST_BETWEEN; at++) {
    if (lines.startsPage[at] === 1) top ??= at;
    if (lines.kind[at] === BLANK) continue;
    printed++;
    const names = readPrintedNames(text, lines, at);
    if (names?.text === own.text) return { first: at + 1, names };
  }
  return top === undefined ? undefined : { first: top };
}
