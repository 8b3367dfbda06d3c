import type { Span } from '../../model/span.ts';
import type { Lines } from '../layout/lines.ts';
import { BLANK } from '../layout/line-kinds.ts';

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
  const isFoot = hasFeeds ? undefined : createFootFinder(text, lines);
  const pages: Span[] = [];
  let first = 0;
  for (let at = 1; at <= lines.length; at++) {
    const ends =
      at === lines.length ||
      lines.startsPage[at] === 1 ||
      isFoot?.(at - 1) === true ||
      at - first === MOST_LINES;
    if (!ends) continue;
    pages.push([first, at]);
    first = at;
  }
  return pages;
}

/** Tells lines that stand more than once but for their numbers, as feet do. */
function createFootFinder(text: string, lines: Lines): (at: number) => boolean {
  const counts = new Map<string, number>();
  const readSignature = (at: number) => {
    const [from, to] = [lines.from[at]!, lines.to[at]!];
    if (lines.kind[at] === BLANK || to - from < MIN_FOOT || to - from > MAX_FOOT) return undefined;
    // "Tweede Kamer, vergaderjaar 2003–2004, Aanhangsel 3921": its number stands behind it.
    if (!isDigit(text.charCodeAt(to - 1))) return undefined;
    const line = text.slice(from, to);
    return HEADING.test(line) ? undefined : line.replaceAll(/\d+/gu, '0');
  };
  for (let at = 0; at < lines.length; at++) {
    const signature = readSignature(at);
    if (signature !== undefined) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return (at) => (counts.get(readSignature(at) ?? '') ?? 0) > 1;
}

const MAX_FOOT = 200;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
