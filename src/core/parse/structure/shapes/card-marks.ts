/** A stretch of a line, half-open. */
export interface Piece {
  from: number;
  to: number;
}

/** What stands round a label or a value in Markdown and in lists. */
const MARKS = new Set([...'*_#>|\\ \t▾▸"•-']);

/** A stretch without the marks round it. */
export function trimmed(text: string, from: number, to: number): Piece {
  while (from < to && MARKS.has(text[from]!)) from++;
  while (to > from && MARKS.has(text[to - 1]!)) to--;
  return { from, to };
}
