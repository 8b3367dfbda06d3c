import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { findAll } from '../../scan/find-all.ts';
import { createSeeker } from '../../scan/seeker.ts';
import { findTitlesInLine } from './run-in-titles.ts';

/** A line of this length holds whole pages, in characters; a shorter one only where all are counted. */
const HOLDS_PAGES = 1500;
const MAY_HOLD_PAGES = 700;

// " 3/9 " between words, " 3/9op" before one; not "24/7-dienst", "1/3."
const NUMBER_OF_TOTAL = /(?<=\s)(\d{1,3})\/(\d{1,3})(?=\s|\p{L}{2}|$)/gu;

/** So many pages in a row prove that they are counted; fewer only where they reach the last. */
const ENOUGH = 3;

/** So many prove it where a scanner misread one of them, as it does with every other "2/10". */
const ENOUGH_BUT_ONE = 4;

interface PageMark {
  number: number;
  start: number;
  end: number;
}

/**
 * Finds the page numbers of a text whose lines were run together, "… van Defensie  3/9  De kosten …",
 * each with the title that stands before it on every page. A fraction counts no pages: the numbers
 * rise one by one towards the same total.
 */
export function findPagesInLines(text: string, lines: Lines): Cut[] {
  const slashes = createSeeker(text, ['/']);
  const long: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    const isLong = to - from >= MAY_HOLD_PAGES && lines.kind[i] === TEXT;
    if (isLong && slashes.isBetween(from, to)) long.push(lines.at(i));
  }
  return long.flatMap((line) => {
    const marks = countedPages(text, line).sort((a, b) => a.start - b.start);
    if (marks.length === 0) return [];
    const titles = findTitlesInLine(text, line.from, marks);
    return marks.flatMap(({ start, end }, i): Cut[] => {
      const title = titles[i];
      const head: Cut[] = title ? [{ ...title, kind: 'furniture', furniture: 'running-head' }] : [];
      return [...head, { start, end, kind: 'furniture', furniture: 'page-number' }];
    });
  });
}

interface Chain {
  marks: PageMark[];
  /** A number between them, or the second one, is not there. */
  misread: boolean;
}

/** The numbers that count the pages of a total, for each total that has such. */
function countedPages(text: string, line: Line): PageMark[] {
  const chains = new Map<number, Chain>();
  for (const match of findAll(text.slice(line.from, line.to), NUMBER_OF_TOTAL)) {
    const [number, total] = [Number(match[1]), Number(match[2])];
    if (number > total) continue;
    const chain = chains.get(total);
    const start = line.from + match.index;
    const mark = { number, start, end: start + match[0].length };
    if (!chain) {
      if (number <= 3) chains.set(total, { marks: [mark], misread: number === 3 });
      continue;
    }
    const step = number - (chain.marks.at(-1)?.number ?? 0);
    if (step === 2) chain.misread = true;
    if (step === 1 || step === 2) chain.marks.push(mark);
  }
  return [...chains].flatMap(([total, { marks, misread }]) => {
    const complete = !misread && marks.length > 1 && marks.at(-1)?.number === total;
    const holdsPages = line.to - line.from >= HOLDS_PAGES;
    const enough = misread ? ENOUGH_BUT_ONE : ENOUGH;
    return complete || (holdsPages && marks.length >= enough) ? marks : [];
  });
}
