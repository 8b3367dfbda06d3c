import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

/** A title takes no more lines, and is no longer together, in characters. */
const MAX_LINES = 3;
const MAX_LENGTH = 260;

/** A shorter one could as well be a phrase that the text likes, in characters. */
const MIN_LENGTH = 25;

// "2/10", which counts the pages of all
const OF_TOTAL = /^\d{1,3}\s?\/\s?\d{1,3}$/u;

// "Zie het antwoord op vraag 3", "… van de kades.": what may return above a number and is text
const IS_TEXT = /^(?:Zie |Ja(?!\p{L})|Nee(?!\p{L})|Vraag |Antwoord |\p{Ll}|\d)|[.?!:;]$/u;

/**
 * Marks the title that stands in the same lines right above each counted page number ("Antwoorden op
 * vragen over kades", "2/3"): the number was printed at the end of its last line, or behind it. What
 * stands above one number alone is text.
 */
export function markTitlesAboveNumbers(text: string, lines: Lines): void {
  const stacks: Line[][] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines.kind[i] !== FURNITURE || lines.continues[i] === 1) continue;
    const line = lines.at(i);
    if (line.furniture !== 'page-number') continue;
    if (OF_TOTAL.test(text.slice(line.from, line.to).trim())) stacks.push(linesAbove(lines, i));
  }
  if (stacks.length < 2) return;
  const counts = new Map<string, number>();
  for (const stack of stacks) {
    for (let depth = 1; depth <= stack.length; depth++) {
      const key = keyOf(text, stack.slice(0, depth));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, stacks.length / 2);
  for (const stack of stacks) {
    for (let depth = stack.length; depth > 0; depth--) {
      const title = stack.slice(0, depth);
      const key = keyOf(text, title);
      const { length } = key;
      if ((counts.get(key) ?? 0) < least || length < MIN_LENGTH || length > MAX_LENGTH) continue;
      if (IS_TEXT.test(key)) continue;
      for (const line of title) line.markFurniture('running-head');
      break;
    }
  }
}

/** The lines of text above a line, the nearest first; a blank line parts nothing of a page's head. */
function linesAbove(lines: Lines, at: number): Line[] {
  const above: Line[] = [];
  for (let i = at - 1; i >= 0 && above.length < MAX_LINES; i--) {
    if (lines.kind[i] === BLANK && above.length === 0) continue;
    if (lines.kind[i] !== TEXT) break;
    above.push(lines.at(i));
  }
  return above;
}

function keyOf(text: string, title: readonly Line[]): string {
  return title
    .map(({ from, to }) => text.slice(from, to).trim().replaceAll(/\s+/gu, ' '))
    .reverse()
    .join(' ');
}
