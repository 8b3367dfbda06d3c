import type { Cut, Line } from './lines.ts';
import { findAll } from '../scan/find-all.ts';

/** A line of this length holds whole pages, in characters. */
const HOLDS_PAGES = 1500;

// " 3/9 " between words; not "24/7-dienst", "1/3."
const NUMBER_OF_TOTAL = /(?<=\s)(\d{1,3})\/(\d{1,3})(?=\s)/gu;

/** So many pages in a row prove that they are counted; fewer only where they reach the last. */
const ENOUGH = 3;

/** What stands above every page is no longer than this, in characters. */
const MAX_TITLE = 400;

/** A title of fewer words could as well be the end of two sentences. */
const MIN_WORDS = 4;

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
export function findPagesInLines(text: string, lines: readonly Line[]): Cut[] {
  const long = lines.filter(({ kind, from, to }) => kind === 'text' && to - from >= HOLDS_PAGES);
  return long.flatMap((line) =>
    countedPages(text, line)
      .sort((a, b) => a.start - b.start)
      .flatMap((mark, i, marks): Cut[] => {
        const around = [marks[i - 1], marks[i + 1]].filter((other) => other !== undefined);
        const title = Math.min(
          mark.start,
          ...around.map((other) => titleStart(text, line, mark.start, other.start))
        );
        const start = Math.max(title, marks[i - 1]?.end ?? line.from);
        const cuts: Cut[] = [
          { start: mark.start, end: mark.end, kind: 'furniture', furniture: 'page-number' }
        ];
        if (start < mark.start) {
          cuts.unshift({ start, end: mark.start, kind: 'furniture', furniture: 'running-head' });
        }
        return cuts;
      })
  );
}

/** The numbers that count the pages of a total, for each total that has such. */
function countedPages(text: string, line: Line): PageMark[] {
  const chains = new Map<number, PageMark[]>();
  for (const match of findAll(text.slice(line.from, line.to), NUMBER_OF_TOTAL)) {
    const [number, total] = [Number(match[1]), Number(match[2])];
    if (number > total) continue;
    const chain = chains.get(total);
    const start = line.from + match.index;
    const mark = { number, start, end: start + match[0].length };
    if (!chain) {
      if (number <= 2) chains.set(total, [mark]);
    } else if (number === (chain.at(-1)?.number ?? 0) + 1) chain.push(mark);
  }
  return [...chains].flatMap(([total, chain]) => {
    const complete = chain.length > 1 && chain.at(-1)?.number === total;
    return complete || chain.length >= ENOUGH ? chain : [];
  });
}

/** Where the words begin that stand before both places in the same order. */
function titleStart(text: string, line: Line, at: number, other: number): number {
  const mine = wordsBefore(text, line, at);
  const theirs = wordsBefore(text, line, other);
  let same = 0;
  while (
    same < mine.length &&
    same < theirs.length &&
    mine[mine.length - 1 - same]!.word === theirs[theirs.length - 1 - same]!.word
  ) {
    same++;
  }
  const shared = mine.slice(mine.length - same);
  const sentence = shared.findLastIndex(({ endsSentence }) => endsSentence);
  const title = shared.slice(sentence + 1);
  const first = title.findIndex(({ word }) => /^[\p{Lu}‘“«]/u.test(word));
  return first < 0 || title.length - first < MIN_WORDS ? at : title[first]!.start;
}

interface Word {
  word: string;
  start: number;
  /** A full stop and two blanks behind it: here a line of text ended. */
  endsSentence: boolean;
}

const WORD = /\S+/gu;

function wordsBefore(text: string, line: Line, at: number): Word[] {
  const from = Math.max(line.from, at - MAX_TITLE);
  const before = text.slice(from, at);
  return findAll(before, WORD).map(({ 0: word, index }) => {
    const end = index + word.length;
    return {
      word,
      start: from + index,
      endsSentence: /[.?!]$/u.test(word) && /^\s{2}/u.test(before.slice(end))
    };
  });
}
