import type { Span } from '../../model/span.ts';
import type { Lines } from '../layout/lines.ts';

/** No page holds more lines, those included that a producer left blank between them. */
const MOST_LINES = 300;

/** What runs at the foot of pages is longer than a heading. */
const MIN_FOOT = 15;

// "Vraag 3     Vraag 7" returns with other numbers as well
const HEADING = /^(?:Vra(?:ag|gen)|Antwoord)\b/u;

/**
 * The pages of a text, as half-open ranges of lines: at form feeds, or, where there are none, behind
 * lines that return with another number. What is longer than a page is taken in pieces.
 */
export function pagesOf(text: string, lines: Lines): Span[] {
  const hasFeeds = lines.startsPage.includes(1);
  const feet = hasFeeds ? undefined : findFeet(text, lines);
  const pages: Span[] = [];
  let first = 0;
  for (let at = 1; at <= lines.length; at++) {
    const ends =
      at === lines.length ||
      lines.startsPage[at] === 1 ||
      feet?.[at - 1] === 1 ||
      at - first === MOST_LINES;
    if (!ends) continue;
    pages.push([first, at]);
    first = at;
  }
  return pages;
}

/** 1 for each line that stands more than once but for its numbers, as feet do. */
function findFeet(text: string, lines: Lines): Uint8Array {
  const feet = new Uint8Array(lines.length);
  const firsts = new Map<string, number>();
  for (let at = 0; at < lines.length; at++) {
    const [from, to] = [lines.from[at]!, lines.to[at]!];
    if (to - from < MIN_FOOT || to - from > MAX_FOOT) continue;
    // "Tweede Kamer, vergaderjaar 2003–2004, Aanhangsel 3921": its number stands behind it.
    if (!isDigit(text.charCodeAt(to - 1))) continue;
    const line = text.slice(from, to);
    if (HEADING.test(line)) continue;
    const words = line.replaceAll(/\d+/gu, '0');
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, at);
    else feet[first] = feet[at] = 1;
  }
  return feet;
}

const MAX_FOOT = 200;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
