import { TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

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
export function markRepeatedLines(text: string, lines: Lines): void {
  const pages = splitPages(lines);
  if (pages.length === 2) markSecondHead(text, pages);
  if (pages.length < MIN_PAGES) return;
  const seen = new Map<string, Line[]>();
  const top = new Set<number>();
  for (const { first, last } of pages) {
    // What stands under a heading is text, however often it returns.
    const heads = first[0] && isHeading(text, first[0]) ? first.slice(0, 1) : first;
    for (const { index } of heads) top.add(index);
    const keys = new Set<string>();
    for (const line of [...heads, ...last]) {
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
      line.markFurniture(top.has(line.index) ? 'running-head' : 'running-foot');
    }
  }
}

/** On two pages only the very first line proves the head of the second. */
function markSecondHead(text: string, [one, two]: readonly Page[]): void {
  const [title, head] = [one?.first[0], two?.first[0]];
  if (!title || !head || keyOf(text, head) === undefined) return;
  if (text.slice(title.from, title.to) !== text.slice(head.from, head.to)) return;
  head.markFurniture('running-head');
}

// "Vraag 3", "Antwoord op vraag 12"; not "Antwoordbrief over de kust"
const HEADING = /^(?:Vra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD)(?!\p{L})[^.?!]{0,40}$/u;

function isHeading(text: string, { from, to }: Line): boolean {
  return to - from <= MAX_LENGTH && HEADING.test(text.slice(from, to));
}

/** Where running heads and feet stand on a page. */
interface Page {
  /** Its first lines of text. */
  first: readonly Line[];
  /** Its last lines of text, as far as they are others. */
  last: readonly Line[];
}

const FIRST = 2;
const LAST = 3;

function splitPages(lines: Lines): Page[] {
  const pages: Page[] = [];
  let first: Line[] = [];
  const close = (end: number) => {
    const from = first.at(-1);
    if (from) pages.push({ first, last: lastTexts(lines, from.index, end) });
    first = [];
  };
  for (let i = 0; i < lines.length; i++) {
    // A title that its page number parts from the page is no page of its own.
    if (lines.startsPage[i] === 1 && first.length > 1) close(i);
    if (lines.kind[i] === TEXT && first.length < FIRST) first.push(lines.at(i));
  }
  close(lines.length);
  return pages;
}

/** The last lines of text behind one line and before another. */
function lastTexts(lines: Lines, behind: number, end: number): Line[] {
  const last: Line[] = [];
  for (let i = end - 1; i > behind && last.length < LAST; i--) {
    if (lines.kind[i] === TEXT) last.unshift(lines.at(i));
  }
  return last;
}

function keyOf(text: string, line: Line): string | undefined {
  if (line.to - line.from > MAX_LENGTH) return undefined;
  const key = text.slice(line.from, line.to).replace(PAGE_NUMBER_AT_END, '').trim();
  return key.length < MIN_LENGTH || NEVER_RUNNING.test(key) ? undefined : key;
}
