import type { Lines } from '../layout/lines.ts';

// "12 ", " 3. "
const OPENS_ROW = /^ {0,12}(\d{1,3})[.)]? /u;

/** A number with its sign and its indent is no wider. */
const WIDEST = 20;

/** The number with which a printed line opens a row; `undefined` where it opens none. */
export function rowNumberAt(text: string, lines: Lines, at: number): number | undefined {
  const start = lines.start[at]!;
  const found = OPENS_ROW.exec(text.slice(start, Math.min(lines.to[at]!, start + WIDEST)));
  return found ? Number(found[1]) : undefined;
}
