import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { isFootWithoutNumber } from './furniture-phrases.ts';
import { loneNumber } from './lone-number.ts';

/** A page has so many lines at least: notes that cite the same paper stand nearer to one another. */
const LEAST_PAGE = 15;

/** So many feet in the same words show that they are feet. */
const LEAST = 3;

/** No foot is longer, in characters. */
const LONGEST = 120;

const SIGN = ' Kamer, vergader';

/**
 * Marks feet without their page numbers that have these right above them, as browsers print them into a page: "3" ⏎
 * "Tweede Kamer, vergaderjaar 2030–2031, 36 410, nr. 9". Each number is higher than the one before it.
 */
export function markFeetBelowNumbers(text: string, lines: Lines): void {
  if (!text.includes(SIGN)) return;
  const byWords = new Map<string, Foot[]>();
  for (let i = 1; i < lines.length; i++) {
    const length = lines.to[i]! - lines.from[i]!;
    if (lines.kind[i] !== TEXT || length > LONGEST || length < SIGN.length) continue;
    const words = text.slice(lines.from[i], lines.to[i]);
    if (!words.includes(SIGN) || !isFootWithoutNumber(words)) continue;
    let above = i - 1;
    if (lines.kind[above] === BLANK) above--;
    const number = above < 0 ? undefined : loneNumber(text, lines.at(above));
    if (number === undefined) continue;
    const same = byWords.get(words);
    if (same) same.push({ line: lines.at(i), at: i, number });
    else byWords.set(words, [{ line: lines.at(i), at: i, number }]);
  }
  for (const feet of byWords.values()) {
    if (feet.length >= LEAST && feet.every((foot, i) => isNext(foot, feet[i - 1])))
      for (const { line } of feet) line.markFurniture('running-foot');
  }
}

interface Foot {
  line: Line;
  /** Index of its line, and the number above it. */
  at: number;
  number: number;
}

const isNext = ({ at, number }: Foot, before: Foot | undefined): boolean =>
  before === undefined || (number > before.number && at - before.at >= LEAST_PAGE);
