import type { Line } from '../lines.ts';

// "3", "- 3 -", "3 |", "**2**", "# 2"; not "3.", "- 3", "2025"
const LONE_NUMBER =
  /^(?:[-–—]\s?(?=\d+\s?[-–—]$)|\|\s?|[#*]{1,3}\s?)?(\d{1,3})(?:\s?[-–—|]|\*{1,2})?$/u;

/** No line that a number fills is longer, with the signs round it. */
export const LONGEST_LONE = 8;

/** The number that fills the line, where one does. */
export function loneNumber(text: string, line: Line): number | undefined {
  if (line.to - line.from > LONGEST_LONE) return undefined;
  const match = LONE_NUMBER.exec(text.slice(line.from, line.to));
  return match ? Number(match[1]) : undefined;
}

/** A number alone on its line, with what its place tells. */
export interface LoneNumber {
  line: Line;
  number: number;
  /** Pages begun before it. */
  page: number;
  /** Printed lines before it. */
  printed: number;
  /** The first or the last printed line of its page. */
  atEdge: boolean;
  /** The last printed line of its page. */
  atFoot: boolean;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "- 1 -": nothing but a page number stands between dashes. */
export function isBetweenDashes(text: string, line: Line): boolean {
  return DASHES.has(text.charAt(line.from));
}
