import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { findAll } from '../../scan/find-all.ts';
import { findTitlesInLine } from './run-in-titles.ts';

/** A line of this length holds whole pages, in characters; a shorter one only where all are counted. */
const HOLDS_PAGES = 1500;
const MAY_HOLD_PAGES = 700;

/** How programs count pages within a line. */
interface Notation {
  /** Its first group is the page, its second, where there is one, how many there are. */
  pattern: RegExp;
  /** Stands in each, and in few lines. */
  sign?: string;
  /** Says by itself that it counts pages: two in a row prove it, however short the line. */
  isPlain: boolean;
}

const NOTATIONS: readonly Notation[] = [
  // " 3/9 " between words, " 3/9op" before one; not "24/7-dienst", "1/3."
  { pattern: /(?<=\s)(\d{1,3})\/(\d{1,3})(?=\s|\p{L}{2}|$)/gu, sign: '/', isPlain: false },
  // " 3 | 9 "; not "| 3 | 9 |" of a table
  { pattern: /(?<=[^|]\s)(\d{1,3}) ?\| ?(\d{1,3})(?=\s[^|]|$)/gu, sign: '|', isPlain: false },
  // "Pagina 3 van 9", "pag. 3/9", "blad 3 van 9", "Page 3 of 9"; not "Pagina 3 van het rapport", "pagina 3 of 9"
  {
    pattern:
      /[PpBb](?<=\s.)(?:agina|lad|ag\.|age)\s{1,4}(\d{1,3})(?:\s{1,4}(?:van|(?<=age\s{1,4}\d{1,3}\s{1,4})of)\s{1,4}|\s?\/\s?)(\d{1,3})(?![\d.,]\d|\d)/gu,
    isPlain: true
  },
  // " - 3 - "; not "de jaren 2 - 3 - 4"
  { pattern: /[-–—](?<=[^\d\s]\s{1,4}.) ?(\d{1,3}) ?[-–—](?=\s{1,4}\D|$)/gu, isPlain: true }
];

/** So many pages in a row prove that they are counted; fewer only where they reach the last. */
const ENOUGH = 3;

/** So many where the notation says what it counts. */
const ENOUGH_PLAIN = 2;

/** No page is shorter, on average: "te weten - 1 - het hout, - 2 - de deuren" counts items. In characters. */
const LEAST_PAGE = 300;

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
  const long: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const isLong = lines.to[i]! - lines.from[i]! >= MAY_HOLD_PAGES && lines.kind[i] === TEXT;
    if (isLong) long.push(lines.at(i));
  }
  const within = long.flatMap((line) =>
    NOTATIONS.flatMap((notation) => pagesIn(text, line, notation))
  );
  return within.length > 0 ? within : findPagesAcrossLines(text, lines);
}

/** A shorter line is one of print; where each few paragraphs became one, they are longer, in characters. */
const PARAGRAPH = 160;

/** Halves are shares more often than pages, and so are thirds without a title before them. */
const LEAST_PAGES = 3;

/**
 * The page numbers of a text of which each few paragraphs became one line, "… 3/9 het ministerie zelf", where
 * no line holds enough of them: those that reach the last page, and those before which one title returns.
 */
function findPagesAcrossLines(text: string, lines: Lines): Cut[] {
  const { pattern } = NOTATIONS[0]!;
  const chains = new Map<number, PageMark[]>();
  for (let i = 0; i < lines.length; i++) {
    if (lines.to[i]! - lines.from[i]! < PARAGRAPH || lines.kind[i] !== TEXT) continue;
    // with the end of the line above, behind which a number may stand
    const from = Math.max(0, lines.from[i]! - 1);
    const words = text.slice(from, lines.to[i]);
    if (!words.includes('/')) continue;
    for (const match of findAll(words, pattern)) {
      const [number, total] = [Number(match[1]), Number(match[2])];
      if (number > total || total < LEAST_PAGES) continue;
      const marks = chains.get(total) ?? [];
      const start = from + match.index;
      const mark = { number, start, end: start + match[0].length };
      const isNext = marks.length === 0 ? number <= 2 : number === marks.at(-1)!.number + 1;
      if (isNext) marks.push(mark);
      chains.set(total, marks);
    }
  }
  return [...chains].flatMap(([total, marks]) => {
    if (marks.length < 2 || !areLong(marks)) return [];
    const cuts = withTitles(text, 0, marks);
    const isComplete = marks.at(-1)!.number === total && total > LEAST_PAGES;
    const areTitled = marks.length >= ENOUGH && cuts.length >= marks.length * 2 - 1;
    return isComplete || areTitled ? cuts.filter((cut) => isWithinLine(lines, cut)) : [];
  });
}

const isWithinLine = (lines: Lines, { start, end }: Cut): boolean =>
  end <= lines.to[lines.indexAt(start)]!;

/** The page numbers of one notation in a line, with their titles, in order. */
function pagesIn(text: string, line: Line, notation: Notation): Cut[] {
  const marks = countedPages(text, line, notation).sort((a, b) => a.start - b.start);
  return marks.length === 0 ? [] : withTitles(text, line.from, marks);
}

/** Page numbers with the titles before them, the first of which begins behind `from`. */
function withTitles(text: string, from: number, marks: readonly PageMark[]): Cut[] {
  const titles = findTitlesInLine(text, from, marks);
  return marks.flatMap(({ start, end }, i): Cut[] => {
    const title = titles[i];
    const head: Cut[] = title ? [{ ...title, kind: 'furniture', furniture: 'running-head' }] : [];
    return [...head, { start, end, kind: 'furniture', furniture: 'page-number' }];
  });
}

/** A piece of a text begins with a later page; then it has to reach the last, of at least so many. */
const LEAST_OF_PIECE = 4;

interface Chain {
  marks: PageMark[];
  /** A number between them, or the second one, is not there. */
  misread: boolean;
}

/** The numbers that count the pages of a total, for each total that has such. */
function countedPages(text: string, line: Line, { pattern, sign, isPlain }: Notation): PageMark[] {
  const words = text.slice(line.from, line.to);
  if (sign !== undefined && !words.includes(sign)) return [];
  const chains = new Map<string | undefined, Chain>();
  for (const match of findAll(words, pattern)) {
    const [printed, page, total] = match;
    const number = Number(page);
    if (total !== undefined && number > Number(total)) continue;
    const chain = chains.get(total);
    const start = line.from + match.index;
    const mark = { number, start, end: start + printed.length };
    if (!chain) {
      if (number <= 3 || Number(total) >= LEAST_OF_PIECE)
        chains.set(total, { marks: [mark], misread: number === 3 });
      continue;
    }
    const step = number - (chain.marks.at(-1)?.number ?? 0);
    if (step === 2) chain.misread = true;
    if (step === 1 || step === 2) chain.marks.push(mark);
  }
  const holdsPages = isPlain || words.length >= HOLDS_PAGES;
  return [...chains].flatMap(([total, { marks, misread }]) => {
    const complete = !misread && marks.length > 1 && marks.at(-1)?.number === Number(total);
    const enough = misread ? ENOUGH_BUT_ONE : isPlain ? ENOUGH_PLAIN : ENOUGH;
    if (marks[0]!.number > 3 && (!complete || !areLong(marks))) return [];
    if (!complete && (!holdsPages || marks.length < enough)) return [];
    if (marks.every(({ start }) => isCited(text, start))) return [];
    return total !== undefined || (areLong(marks) && cutsSentence(text, marks)) ? marks : [];
  });
}

/** Whether as much stands from one number to the next as a page holds. */
function areLong(marks: readonly PageMark[]): boolean {
  return marks.at(-1)!.start - marks[0]!.start >= LEAST_PAGE * (marks.length - 1);
}

// "zie pagina 2 van 12", "Op pagina 3/12", "Pagina 1 / 4 en Pagina 2 / 4": a page that a sentence names
const CITES = /(?:^|[^\p{L}])(?:aan|bij|en|in|met|naar|of|onder|op|tot|vanaf|van|zie)\s{1,4}$/iu;

const isCited = (text: string, start: number): boolean =>
  CITES.test(text.slice(Math.max(0, start - 12), start));

// "de vergunning - 2 - niet op tijd": a page ended there, while "- 2 - Wat kost het?" may number a question
const ENDS_WITHIN = /[\p{Ll},]\s+$/u;
const GOES_ON = /^\s+\p{Ll}/u;

/** Whether one of the numbers stands in the middle of a sentence. */
function cutsSentence(text: string, marks: readonly PageMark[]): boolean {
  return marks.some(
    ({ start, end }) =>
      ENDS_WITHIN.test(text.slice(Math.max(0, start - 4), start)) &&
      GOES_ON.test(text.slice(end, end + 5))
  );
}
