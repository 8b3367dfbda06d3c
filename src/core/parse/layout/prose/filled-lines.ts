import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { isLowerCase } from './sentence-end.ts';

// So many lines that run on show how they were broken; so many are enough for any text.
const MIN_LINES = 12;
const ENOUGH = 600;

// A word that was typed by hand, a blank that got lost: one line in so many may be otherwise.
const ODD = 50;

/**
 * Whether a program filled each line up to `width` characters, as mail and editors do, and not up to the
 * edge of a page: then the first word of no line that runs on would have fitted on the line above.
 */
export function areFilled(text: string, lines: Lines, width: number): boolean {
  let count = 0;
  let fitting = 0;
  for (let i = 1; i < lines.length && count < ENOUGH; i++) {
    if (lines.kind[i] !== TEXT || lines.kind[i - 1] !== TEXT || lines.startsPage[i] === 1) continue;
    const from = lines.from[i]!;
    if (!isLowerCase(text.charCodeAt(from))) continue;
    const room = width - (lines.to[i - 1]! - lines.from[i - 1]!) - 1;
    if (room < -1) continue;
    count++;
    if (room > 0 && wordLength(text, from, lines.to[i]!) <= room) fitting++;
  }
  return count >= MIN_LINES && fitting * ODD <= count;
}

function wordLength(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== SPACE) end++;
  return end - from;
}

const SPACE = 32;
