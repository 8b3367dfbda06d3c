import type { Line } from './lines.ts';

// "Ministerie van Visserij 12" → "Ministerie van Visserij"; leaves "Nr. 451 Lijst" as it is
const PAGE_NUMBER_AT_END = /(?<=[\s|–—-])\d{1,4}(?:\s?(?:\/|van)\s?\d{1,4})?$/u;

// Headings return at the top of pages as well; they are never a running head.
// "Antwoord", "12. Wat", "Ja."; not "Ministerie van Visserij"
const NEVER_RUNNING = /^(?:[\d\p{Ll}]|Vra|Antw|VRA|ANTW|Bijlage|Artikel)|[.?!:;,]$/u;

const MIN_PAGES = 3;
const MIN_SHARE = 0.5;
const MIN_LENGTH = 5;
const MAX_LENGTH = 120;

/**
 * Marks the running heads and feet that no known phrase tells: lines that return, but for a page
 * number, at the top or the bottom of a good part of the pages.
 */
export function markRepeatedLines(text: string, lines: readonly Line[]): void {
  const pages = splitPages(lines);
  if (pages.length === 2) markSecondHead(text, pages);
  if (pages.length < MIN_PAGES) return;
  const seen = new Map<string, Line[]>();
  const top = new Set<Line>();
  for (const page of pages) {
    // What stands under a heading is text, however often it returns.
    const heads = page.slice(0, page[0] && isHeading(text, page[0]) ? 1 : 2);
    for (const line of heads) top.add(line);
    const keys = new Set<string>();
    for (const line of [...heads, ...page.slice(Math.max(2, page.length - 3))]) {
      const key = keyOf(text, line);
      if (!key || keys.has(key)) continue;
      keys.add(key);
      const same = seen.get(key);
      if (same) same.push(line);
      else seen.set(key, [line]);
    }
  }
  for (const same of seen.values()) {
    if (same.length < Math.max(MIN_PAGES, pages.length * MIN_SHARE)) continue;
    for (const line of same) {
      line.kind = 'furniture';
      line.furniture = top.has(line) ? 'running-head' : 'running-foot';
    }
  }
}

/** On two pages only the very first line proves the head of the second. */
function markSecondHead(text: string, [first, second]: readonly Line[][]): void {
  const [title, head] = [first?.[0], second?.[0]];
  if (!title || !head || keyOf(text, head) === undefined) return;
  if (text.slice(title.from, title.to) !== text.slice(head.from, head.to)) return;
  head.kind = 'furniture';
  head.furniture = 'running-head';
}

// "Vraag 3", "Antwoord op vraag 12"; not "Antwoordbrief over de kust"
const HEADING = /^(?:Vra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD)(?!\p{L})[^.?!]{0,40}$/u;

function isHeading(text: string, { from, to }: Line): boolean {
  return to - from <= MAX_LENGTH && HEADING.test(text.slice(from, to));
}

/** The lines of text of each page. */
function splitPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    // A title that its page number parts from the page is no page of its own.
    if (line.startsPage && (pages.at(-1)?.length ?? 0) > 1) pages.push([]);
    if (line.kind === 'text') pages.at(-1)?.push(line);
  }
  return pages.filter((page) => page.length > 0);
}

function keyOf(text: string, line: Line): string | undefined {
  if (line.to - line.from > MAX_LENGTH) return undefined;
  const key = text.slice(line.from, line.to).replace(PAGE_NUMBER_AT_END, '').trim();
  return key.length < MIN_LENGTH || NEVER_RUNNING.test(key) ? undefined : key;
}
