import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { isFootWithoutNumber } from './furniture-phrases.ts';
import { loneNumber } from './lone-number.ts';
import { createOccurrenceFinder } from '../../scan/occurrences.ts';

/** A page has so many lines at least: notes that cite the same paper stand nearer to one another. */
const LEAST_PAGE = 15;

/** So many feet in the same words show that they are feet. */
const LEAST = 3;

/** No foot is longer, in characters. */
const LONGEST = 120;

/** Stands in each of them; few lines hold it. */
const SIGN = ' Kamer, vergader';
const findSigns = createOccurrenceFinder([SIGN]);

/**
 * Marks feet without their page numbers that have these right above them, as browsers print them into a page: "3" ⏎
 * "Tweede Kamer, vergaderjaar 2030–2031, 36 410, nr. 9". Each number is higher than the one before it.
 */
export function markFeetBelowNumbers(text: string, lines: Lines): void {
  const byWords = new Map<string, Foot[]>();
  for (const i of new Set(findSigns(text).map((at) => lines.indexAt(at)))) {
    if (i === 0 || lines.kind[i] !== TEXT || lines.to[i]! - lines.from[i]! > LONGEST) continue;
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
