import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { isBesideNotes } from './beside-notes.ts';
import { isBetweenDashes, loneNumber, LONGEST_LONE, type LoneNumber } from './lone-number.ts';
import { markNumbersAtPageDistance } from './numbers-at-page-distance.ts';

/**
 * Marks the lone numbers that number pages: after a running foot, or at the edge of a page in step
 * with the count of pages, or, where pages leave no other trace, in steps of one at page-long
 * distances. A lone number may as well be a question's heading or a note's mark, of which a long paper
 * has one on each page.
 */
export function markPageNumbers(text: string, lines: Lines): void {
  const numbers: LoneNumber[] = [];
  let page = 0;
  let printed = 0;
  let previous = -1;
  let pageBegun = true;
  let numberedFeet = 0;
  const counted: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines.startsPage[i] === 1) {
      page++;
      closePage(numbers, previous, page - 1);
      pageBegun = true;
    }
    if (lines.kind[i] === BLANK) continue;
    printed += printedLines(lines.to[i]! - lines.from[i]!);
    if (lines.kind[i] === TEXT && lines.to[i]! - lines.from[i]! <= LONGEST_LONE) {
      const line = lines.at(i);
      const number = loneNumber(text, line);
      const isLabel = number !== undefined && previous >= 0 && isBesideNotes(text, lines, previous);
      if (
        number !== undefined &&
        (isLabel || !markAfterFurniture(line, number, lines.find(previous), text))
      ) {
        numbers.push({ line, number, page, printed, atEdge: pageBegun, atFoot: false });
      } else if (line.furniture === 'page-number') numberedFeet++;
    }
    if (lines.kind[i] === TEXT) {
      pageBegun = false;
      previous = i;
    } else {
      const line = lines.at(i);
      if (line.furniture === 'running-head') markHouseNumberAbove(text, line, previous, numbers);
      else if (hasPageNumber(text, line)) numberedFeet++;
      else if (isCounted(text, line)) counted.push(i);
      if (line.furniture !== 'markup') previous = i;
    }
  }
  closePage(numbers, previous, page);
  markEdgeNumbers(text, lines, numbers, page + 1);
  if (page > 0) markFeetInStep(text, lines, numbers);
  markNumbersBetweenDashes(text, numbers);
  const last = numbers.at(-1);
  const closing = last?.line.index === previous && closesText(text, last) ? last : undefined;
  const uncounted = numbers.filter(({ line }) => !isBetween(counted, line.index));
  if (numberedFeet < 2) markNumbersAtPageDistance(text, uncounted, closing);
  // A text of one page ends in its number.
  if (closing?.number === 1 && page === 0) closing.line.markFurniture('page-number');
}

/** What a line of a page holds, in characters: where lines were not broken, a paragraph fills several. */
const FULL_LINE = 85;

/** How many lines of a page a line of the text filled. */
function printedLines(length: number): number {
  return Math.max(1, Math.round(length / FULL_LINE));
}

// What a number that is alone on its line may belong to: "Antwoord", "Vraag 12:", numbers of a table
const NUMBERED_ABOVE = /^(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)[^.?!]{0,40}|[\d.,%€ \t]+)$/u;

/** Whether a number that is the last line of a text stands apart from what is above it. */
function closesText(text: string, { line, printed }: LoneNumber): boolean {
  const above = text.slice(Math.max(0, line.from - 300), line.from).trim();
  return printed > 3 && !NUMBERED_ABOVE.test(above.slice(above.lastIndexOf('\n') + 1));
}

function closePage(numbers: readonly LoneNumber[], previous: number, page: number): void {
  const last = numbers.at(-1);
  if (last?.line.index === previous && last.page === page) last.atEdge = last.atFoot = true;
}

// "…, Aanhangsel 2", "…, nr. 12 3": the foot has its page number; not "…, nr. 12"
const HAS_PAGE_NUMBER = /(?:Aanhangsel|Vragen|nr\.\s?\d{1,5}[a-z]?)[\s*]{1,40}\d{1,3}$/u;

/** Whether a line is the foot of a page that ends in the page's number. */
function hasPageNumber(text: string, { from, to, furniture }: Line): boolean {
  return (
    furniture === 'running-foot' && HAS_PAGE_NUMBER.test(text.slice(Math.max(from, to - 120), to))
  );
}

// "Pagina 2 van 18", "2/18"
const COUNTED = /^(?:Pagina|Blad|Page)? ?\d{1,3} ?(?:van|\/|of) ?\d{1,3}$/u;

/** Whether a line numbers its page among all: lone numbers between such lines are of no pages. */
function isCounted(text: string, { from, to, furniture }: Line): boolean {
  return furniture === 'page-number' && to - from <= 24 && COUNTED.test(text.slice(from, to));
}

const isBetween = (lines: readonly number[], at: number): boolean =>
  lines.length > 1 && at > lines[0]! && at < lines.at(-1)!;

// What the number of the house stands under
const HOUSE_ABOVE = /Staten-Generaal|Aanhangsel van de Handelingen\W{0,8}$/u;

function markAfterFurniture(
  line: Line,
  number: number,
  previous: Line | undefined,
  text: string
): boolean {
  const before = previous ? text.slice(previous.from, previous.to) : '';
  if (previous?.furniture === 'running-foot' && !HAS_PAGE_NUMBER.test(before)) {
    line.markFurniture('page-number');
    return true;
  }
  if (previous?.furniture === 'running-head' && number <= 2 && HOUSE_ABOVE.test(before)) {
    // The number of the house stands large beside its name.
    line.markFurniture('running-head');
    return true;
  }
  return false;
}

// "Tweede Kamer der Staten-Generaal", "Vergaderjaar 2023–2024 Aanhangsel van de Handelingen"
const FIRST_HEAD = /Staten-Generaal|^\W{0,8}Vergaderjaar /u;

/** "# 2" above "## Tweede Kamer der Staten-Generaal", or above the year that stands under it. */
function markHouseNumberAbove(
  text: string,
  line: Line,
  previous: number,
  numbers: LoneNumber[]
): void {
  const above = numbers.at(-1);
  if (!above || above.line.index !== previous || above.number > 2) return;
  if (!FIRST_HEAD.test(text.slice(line.from, line.to))) return;
  above.line.markFurniture('running-head');
  numbers.pop();
}

/** Numbers that keep a constant distance to the count of pages, on half of the pages at least. */
function markEdgeNumbers(
  text: string,
  lines: Lines,
  numbers: readonly LoneNumber[],
  pages: number
): void {
  const votes = new Map<number, number>();
  const atEdge = numbers.filter((n) => n.atEdge && n.page <= 10_000);
  for (const { number, page } of atEdge) {
    votes.set(number - page, (votes.get(number - page) ?? 0) + 1);
  }
  for (const { number, page, line } of atEdge) {
    const agreeing = votes.get(number - page) ?? 0;
    const isApart = isBetweenDashes(text, line) || (isIndented(line) && !isInStep(lines, line));
    const isSetOff = isApart && number - page === 1;
    const isProven = isSetOff || (agreeing >= 2 && number - page <= 2);
    if (isProven && agreeing * 2 >= pages) line.markFurniture('page-number');
  }
}

/**
 * The number of its own page at the foot, set apart, though no other page has one: of two pages the first is often
 * not numbered. Where others beside it run on, all of them may head questions.
 */
function markFeetInStep(text: string, lines: Lines, numbers: readonly LoneNumber[]): void {
  const others = new Set(numbers.flatMap(({ number, atFoot }) => (atFoot ? [] : [number])));
  for (const lone of numbers) {
    const { line, number, page, atFoot } = lone;
    if (!atFoot || number !== page + 1 || lines.kind[line.index - 1] !== BLANK) continue;
    if (others.has(number - 1) || others.has(number + 1) || !closesText(text, lone)) continue;
    line.markFurniture('page-number');
  }
}

/** Moved to the middle or the right of the page, as no heading is. */
const isIndented = ({ from, start }: Line): boolean => from - start >= FAR;
const FAR = 16;

/** Whether the text below begins at the same column: all of the page is indented so. */
function isInStep(lines: Lines, { index, from, start }: Line): boolean {
  let next = index + 1;
  while (lines.kind[next] === BLANK) next++;
  return lines.kind[next] === TEXT && lines.from[next]! - lines.start[next]! === from - start;
}

/** Numbers between dashes that run on, wherever pages begin; a lone one ends the first or second page. */
function markNumbersBetweenDashes(text: string, numbers: readonly LoneNumber[]): void {
  const dashed = numbers.filter(({ line }) => isBetweenDashes(text, line));
  const runsOn = dashed.every(({ number }, i) => i === 0 || number > dashed[i - 1]!.number);
  if (!runsOn || (dashed.length === 1 && dashed[0]!.number > 2)) return;
  for (const { line } of dashed) line.markFurniture('page-number');
}
