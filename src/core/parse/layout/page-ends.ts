import { findAll } from '../scan/find-all.ts';
import { latin } from '../scan/latin.ts';
import { BLANK } from './line-kinds.ts';
import type { Lines } from './lines.ts';

/** Lines, with the places in them where the first half of a word stood at the end of a page. */
export interface PartedLines {
  lines: Lines;
  /** Offsets behind the first halves: the word goes on without a blank, wherever its rest stands. */
  words: readonly number[];
}

/** So many lines at the end of a page can be its notes, and so many at the head of the next its furniture. */
const LONGEST_FOOT = 45;
const LONGEST_HEAD = 12;

/** No printed lines that became one are longer, no page is, in characters, and none has more such places. */
const LONGEST_LINE = 1000;
const LONGEST_PAGE = 20_000;
const MAX_PLACES = 30;

/**
 * Parts the lines in which a producer that resolves hyphens at line ends (pdftotext) put the first line of
 * a page's foot behind the last word of its text, whose other half stands on the next page:
 * "een verster4 Dagblad, 3 mei 2031", "een versterPagina 2 van 9". Only where the next page goes on in
 * small letters, and where the text bears the note's mark or another page ends in the same words.
 */
export function splitPageEnds(text: string, lines: Lines): PartedLines {
  const cuts: number[] = [];
  let start = 0;
  let ends: ReadonlySet<string> | undefined;
  for (let next = 1; next < lines.length; next++) {
    if (lines.startsPage[next] !== 1) continue;
    if (goesOnSmall(text, lines, next)) {
      const foot = Math.max(start, next - LONGEST_FOOT);
      const note = findGluedNote(text, lines, { start, foot, next });
      const cut = note ?? findGluedFoot(text, lines, next, (ends ??= endsOfPages(text, lines)));
      if (cut !== undefined) cuts.push(cut);
    }
    start = next;
  }
  return cuts.length === 0
    ? { lines, words: cuts }
    : { lines: cutAt(text, lines, cuts), words: cuts };
}

/** Whether one of the first lines of a page may be the rest of a sentence. */
function goesOnSmall(text: string, lines: Lines, page: number): boolean {
  let seen = 0;
  for (let i = page; i < lines.length && seen < LONGEST_HEAD; i++) {
    if (i > page && lines.startsPage[i] === 1) return false;
    if (lines.kind[i] === BLANK) continue;
    const first = text.charCodeAt(lines.from[i]!);
    if (first >= 97 && first <= 122) return true;
    seen++;
  }
  return false;
}

// "verster4 Dagblad", "verster12Dagblad", "verster7 https://"; not "mbo4", "CO2 Uitstoot"
const NOTE_BEHIND_HALF = latin(
  /(?<=\p{L}\p{Ll})([1-9]\d{0,2})(?= ?(?:[\p{Lu}«‘“'(]|https?:|www\.))/gu
);

interface PageLines {
  /** First line of the page, of what can be its foot, and of the next page. */
  start: number;
  foot: number;
  next: number;
}

/** Where the first note of a page begins behind half a word. */
function findGluedNote(
  text: string,
  lines: Lines,
  { start, foot, next }: PageLines
): number | undefined {
  let places = 0;
  for (let i = next - 1; i >= foot && places < MAX_PLACES; i--) {
    const from = lines.from[i]!;
    if (lines.to[i]! - from > LONGEST_LINE) continue;
    const line = text.slice(from, lines.to[i]!);
    for (const half of findAll(line, NOTE_BEHIND_HALF)) {
      const cut = from + half.index;
      const number = Number(half[1]);
      if (++places > MAX_PLACES) return undefined;
      const before = text.slice(Math.max(lines.from[start]!, cut - LONGEST_PAGE), cut);
      if (bearsMark(before, number) && areNotesBelow(text, lines, i, next, number)) return cut;
    }
  }
  return undefined;
}

/** Whether a number stands as a mark behind a word or a sign: "rapport4", "«titel».4", "rapport. 4". */
function bearsMark(before: string, number: number): boolean {
  const label = String(number);
  for (let at = before.indexOf(label); at > 0; at = before.indexOf(label, at + 1)) {
    if (!/\d/u.test(before.charAt(at + label.length)) && BEFORE_MARK.test(before.slice(at - 2, at)))
      return true;
  }
  return false;
}

const BEFORE_MARK = latin(/[\p{L}.,;:?!)»”’%] ?$/u);

// The label of a note at the start of its line, as pdftotext prints it.
const NOTE_LINE = latin(/^([1-9]\d{0,2})(?= ?(?:[\p{Lu}«‘“'(]|https?:|www\.))/u);

/** Whether all notes that begin on the lines below carry the numbering on. */
function areNotesBelow(
  text: string,
  lines: Lines,
  at: number,
  next: number,
  first: number
): boolean {
  let number = first;
  for (let i = at + 1; i < next; i++) {
    const from = lines.from[i]!;
    const label = NOTE_LINE.exec(text.slice(from, Math.min(lines.to[i]!, from + 12)))?.[1];
    // The note stands below: what was found is its mark, "verordening1 (EU)".
    if (label === String(first)) return false;
    if (label === String(number + 1)) number++;
  }
  return number > first || next - at <= SINGLE_NOTE;
}

/** A note that stands alone takes no more lines, the foot of the page with them. */
const SINGLE_NOTE = 12;

/** Where the words with which another page ends begin behind half a word. */
function findGluedFoot(
  text: string,
  lines: Lines,
  next: number,
  ends: ReadonlySet<string>
): number | undefined {
  const last = lastOfPage(lines, next);
  if (last === undefined) return undefined;
  const from = lines.from[last]!;
  if (lines.to[last]! - from > LONGEST_LINE) return undefined;
  const line = text.slice(from, lines.to[last]!);
  const half = findAll(line, HALF_BEFORE_CAPITAL).find(({ index }) =>
    ends.has(shapeOf(line.slice(index)))
  );
  return half && from + half.index;
}

// "versterPagina", "versterTweede Kamer"
const HALF_BEFORE_CAPITAL = latin(/(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll})/gu);

/** The last lines of all pages, numbers made alike. */
function endsOfPages(text: string, lines: Lines): Set<string> {
  const ends = new Set<string>();
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && lines.startsPage[i] !== 1) continue;
    const last = lastOfPage(lines, i);
    if (last !== undefined && lines.to[last]! - lines.from[last]! < LONGEST_END)
      ends.add(shapeOf(text.slice(lines.from[last], lines.to[last])));
  }
  return ends;
}

const LONGEST_END = 100;

const shapeOf = (words: string): string => words.replace(/\d+/gu, '#');

/** The last line before this one that is not blank. */
function lastOfPage(lines: Lines, next: number): number | undefined {
  for (let i = next - 1; i >= 0 && i > next - 4; i--) if (lines.kind[i] !== BLANK) return i;
  return undefined;
}

function cutAt(text: string, lines: Lines, cuts: readonly number[]): Lines {
  const parted = lines.first(0);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const cut = cuts[next];
    if (cut === undefined || cut > lines.end[i]!) {
      parted.copy(lines, i);
      continue;
    }
    const first = parted.add(text, lines.start[i]!, cut);
    if (lines.startsPage[i] === 1) parted.startsPage[first] = 1;
    // On the page the foot stood apart.
    parted.add(text, cut, cut);
    parted.add(text, cut, lines.end[i]!);
    next++;
  }
  return parted;
}
