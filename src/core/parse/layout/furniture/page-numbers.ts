import type { Cut } from '../cut-lines.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { isDigit } from '../../scan/occurrences.ts';

// "3", "- 3 -", "3 |", "**2**", "# 2"; not "3.", "- 3", "2025"
const LONE_NUMBER =
  /^(?:[-–—]\s?(?=\d+\s?[-–—]$)|\|\s?|[#*]{1,3}\s?)?(\d{1,3})(?:\s?[-–—|]|\*{1,2})?$/u;

// "2/11" alone or glued to text, as in "2/11Inleiding"; not "2/11 van de"
const NUMBER_OF_TOTAL = /^(\d{1,3})\s?\/\s?(\d{1,3})(?=$|\p{Lu}\p{Ll}|(\s|\p{Ll}{2}))/u;

/** No line that a number fills is longer, with the signs round it. */
const LONGEST_LONE = 8;

/** The number that fills the line, where one does. */
export function loneNumber(text: string, line: Line): number | undefined {
  if (line.to - line.from > LONGEST_LONE) return undefined;
  const match = LONE_NUMBER.exec(text.slice(line.from, line.to));
  return match ? Number(match[1]) : undefined;
}

interface LoneNumber {
  line: Line;
  number: number;
  /** Pages begun before it. */
  page: number;
  /** Printed lines before it. */
  printed: number;
  /** The first or the last printed line of its page. */
  atEdge: boolean;
}

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
  for (let i = 0; i < lines.length; i++) {
    if (lines.startsPage[i] === 1) {
      page++;
      closePage(numbers, previous, page - 1);
      pageBegun = true;
    }
    if (lines.kind[i] === BLANK) continue;
    printed++;
    if (lines.kind[i] === TEXT && lines.to[i]! - lines.from[i]! <= LONGEST_LONE) {
      const line = lines.at(i);
      const number = loneNumber(text, line);
      if (number !== undefined && !markAfterFurniture(line, number, lines.find(previous), text)) {
        numbers.push({ line, number, page, printed, atEdge: pageBegun });
      }
    }
    if (lines.kind[i] === TEXT) {
      pageBegun = false;
      previous = i;
    } else {
      const line = lines.at(i);
      if (line.furniture === 'running-head') markHouseNumberAbove(text, line, previous, numbers);
      else if (hasPageNumber(text, line)) numberedFeet++;
      if (line.furniture !== 'markup') previous = i;
    }
  }
  closePage(numbers, previous, page);
  markEdgeNumbers(text, lines, numbers, page + 1);
  markNumbersBetweenDashes(text, numbers);
  const last = numbers.at(-1);
  const closing = last?.line.index === previous && closesText(text, last) ? last : undefined;
  if (numberedFeet < 2) markNumbersAtPageDistance(text, numbers, closing);
  // A text of one page ends in its number.
  if (closing?.number === 1 && page === 0) closing.line.markFurniture('page-number');
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
  if (last?.line.index === previous && last.page === page) last.atEdge = true;
}

// "…, Aanhangsel 2", "…, nr. 12 3": the foot has its page number; not "…, nr. 12"
const HAS_PAGE_NUMBER = /(?:Aanhangsel|Vragen|nr\.\s?\d{1,5}[a-z]?)[\s*]{1,40}\d{1,3}$/u;

/** Whether a line is the foot of a page that ends in the page's number. */
function hasPageNumber(text: string, { from, to, furniture }: Line): boolean {
  return (
    furniture === 'running-foot' && HAS_PAGE_NUMBER.test(text.slice(Math.max(from, to - 120), to))
  );
}

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

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "- 1 -": nothing but a page number stands between dashes. */
function isBetweenDashes(text: string, line: Line): boolean {
  return DASHES.has(text.charAt(line.from));
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

const MIN_PAGE_LINES = 20;

function markNumbersAtPageDistance(
  text: string,
  numbers: readonly LoneNumber[],
  closing: LoneNumber | undefined
): void {
  const rest = numbers.filter((n) => n.line.kind === 'text' && !mayBeQuestion(text, n.line));
  let chain: LoneNumber[] = [];
  for (const candidate of rest) {
    const last = chain.at(-1);
    if (last && candidate.number === last.number + 1) {
      const gap = candidate.printed - last.printed;
      if (gap < MIN_PAGE_LINES && candidate !== closing) return;
      chain.push(candidate);
    } else if (candidate.number <= 2 && chain.length < 3) {
      chain = [candidate];
    }
  }
  if (isChainOfPages(chain, closing)) chain.forEach((n) => n.line.markFurniture('page-number'));
}

/** Three pages of about one length, or pages from the first to the end of the text. */
function isChainOfPages(chain: readonly LoneNumber[], closing: LoneNumber | undefined): boolean {
  const isComplete = chain[0]?.number === 1 && closing !== undefined && chain.at(-1) === closing;
  // The last page may be short.
  const whole = isComplete ? chain.slice(0, -1) : chain;
  if (chain.length < (isComplete ? 2 : 3)) return false;
  if (isComplete && (chain[0]?.printed ?? 0) < MIN_PAGE_LINES) return false;
  const gaps = whole.slice(1).map((n, i) => n.printed - (whole[i]?.printed ?? 0));
  return gaps.length === 0 || Math.min(...gaps) * 3 >= Math.max(...gaps);
}

// Text that asks before it states: the number above it is a question's heading.
const QUESTION = /^[^.?!]{0,400}\?/u;

// "9" on a line of its own, "Vraag 9", "9. Wat": a question that has a number of its own
const NUMBERED = /^(?:\d{1,3}[.):]?\s*\n|\d{1,3}[.):]\s|Vra(?:ag|gen) \d)/u;

/**
 * "… waarvan de Kamer" above a number and "in mei al wist?" below it: no question's heading stands
 * within a sentence.
 */
function isWithinSentence(text: string, line: Line, after: string): boolean {
  const above = text.slice(Math.max(0, line.from - 80), line.from).trimEnd();
  return /[\p{Ll},]$/u.test(above) && /^\p{Ll}[\p{Ll} ]/u.test(after);
}

function mayBeQuestion(text: string, line: Line): boolean {
  if (isBetweenDashes(text, line)) return false;
  const after = text.slice(line.to, line.to + 420).trimStart();
  if (NUMBERED.test(after) || !QUESTION.test(after)) return false;
  return !isWithinSentence(text, line, after) && !isAboveLetterhead(text, line, after);
}

// "Ministerie van Visserij"; not "Wat is daarvan de reden?"
const HEAD_LINE = /^\p{Lu}[^\n.?!:;]{4,80}(?=\n)/u;

/** How far into a text the head of its first page reaches. */
const FIRST_HEAD_LENGTH = 1500;

/** Whether the line below a number is one that the head of the first page has, too. */
function isAboveLetterhead(text: string, line: Line, after: string): boolean {
  const below = HEAD_LINE.exec(after)?.[0].trimEnd();
  if (below === undefined) return false;
  return text.slice(0, Math.min(FIRST_HEAD_LENGTH, line.from)).includes(below);
}

/**
 * Finds "2/11", also glued to the text after it, where the same total returns with a higher number;
 * with a blank behind it, or glued to a small letter, only where the numbers count the pages.
 */
export function findNumbersOfTotal(text: string, lines: Lines): Cut[] {
  const found = new Map<number, NumberOfTotal[]>();
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !isDigit(text.charCodeAt(lines.from[i]!))) continue;
    const line = lines.at(i);
    const words = text.slice(line.from, Math.min(line.to, line.from + 10));
    const match = words.includes('/') ? NUMBER_OF_TOTAL.exec(words) : null;
    if (!match) continue;
    const [number, total] = [Number(match[1]), Number(match[2])];
    const end = line.from + match[0].length;
    const cut: Cut = { start: line.from, end, kind: 'furniture', furniture: 'page-number' };
    const same = found.get(total);
    const each = { cut, number, total, loose: match[3] !== undefined };
    if (same) same.push(each);
    else found.set(total, [each]);
  }
  return [...found.values()]
    .flatMap(believedNumbers)
    .map(({ cut }) => cut)
    .sort((a, b) => a.start - b.start);
}

interface NumberOfTotal {
  cut: Cut;
  number: number;
  total: number;
  /** What follows on the line makes it look like a fraction. */
  loose: boolean;
}

/** So many pages in a row prove that they are counted; fewer only where they reach the last. */
const ENOUGH_PAGES = 3;

function believedNumbers(same: readonly NumberOfTotal[]): NumberOfTotal[] {
  const differ = same[0]?.number !== same.at(-1)?.number;
  const pages: NumberOfTotal[] = [];
  for (const each of same) {
    const last = pages.at(-1)?.number;
    if (last === undefined ? each.number <= 2 : each.number === last + 1) pages.push(each);
  }
  const isComplete = pages.length > 1 && pages.at(-1)?.number === pages[0]?.total;
  const counted = new Set(isComplete || pages.length >= ENOUGH_PAGES ? pages : []);
  return same.filter(
    (each) => counted.has(each) || (!each.loose && differ && each.number <= each.total)
  );
}
