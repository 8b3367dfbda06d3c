import type { Lines } from '../../layout/lines.ts';
import { TEXT } from '../../layout/line-kinds.ts';
import { findAll } from '../../scan/find-all.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { createSeeker } from '../../scan/seeker.ts';
import { headingPlaces } from './heading-places.ts';
import type { PlacesWithin } from './places-within.ts';

/** Lines of print are shorter than this on average, in characters. */
const LONG_LINES = 90;

/** So many lines with the next number of a question in their middle hold no list of one answer or memo. */
const NUMBERED = 2;

/** So many lines with headings in their middle are none that a producer glued by chance. */
const SEVERAL = 3;

/** In a text of no more lines than these, so many with headings or numbers in their middle are enough. */
const FEW_LINES = 8;
const SOME = 2;

// "? Antwoord", ". Vraag 3", ": VRAAG 1": what a heading in the middle of a line looks like
const HEADING_WITHIN = /[.?!:»”"’)\d]\s{1,4}(?:Vra|VRA|Antwo|ANTWO|Beantw)/u;

// "? 4. Hoe", ". 5 Kunt": a number behind a sentence of its line; it looks back from a digit, which is rarer
const NUMBER_WITHIN =
  /(\d(?<=[.?!»”’)\]]\d{0,2}[ \t]{1,4}\d)\d{0,2})(?:\s?\\?[.)])?[ \t]{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// "…, Faas 1. Hoe", "over de pont 1 Kent": the first number, behind a name, where no sentence ends
const FIRST_WITHIN =
  /1(?<=\S[ \t]{1,4}1)(?:\s?\\?[.)])?[ \t]{1,4}(?=[«‘“"'(]{0,2}\p{Lu}[^?]{0,600}\?)/u;

// "4. Hoe", "5", "**Vraag 3**": a number that begins its line
const NUMBER_FIRST =
  /^[\s#*_>]{0,8}(?:(?:Vraag|VRAAG)\s{1,4})?(\d{1,3})(?:\s?\\?[.):])?(?:[\s*_]|$)/u;

const mayBeginNumber = mayBeginWith('0123456789v#*_>');

/** So many numbers that begin lines, from 1 on, are those of a text that has its lines. */
const OWN_LINES = 2;

/**
 * Whether a text of long lines has several paragraphs to a line: headings, or the numbers of questions, stand in the
 * middle of many. One whose numbers begin lines, none left out, has its paragraphs on lines of their own, as word
 * processors keep them: what looks like a heading within one of them is told of there.
 */
export function runsTogether(
  text: string,
  lines: Lines,
  count: number,
  within: PlacesWithin
): boolean {
  if (text.length < count * LONG_LINES || beginLines(text, lines)) return false;
  const some = countUpTo(lines, FEW_LINES) <= FEW_LINES ? SOME : Infinity;
  const headings = within.headings();
  const questionMarks = createSeeker(text, ['?']);
  const numbersWithin = within.numbers();
  let headed = 0;
  let last = 0;
  let numbered = 0;
  let shown = 0;
  let asked = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    const isHeaded = headings.isBetween(from, to) && isHeadedWithin(text.slice(from, to));
    if (isHeaded && (++headed >= SEVERAL || ++shown >= some)) return true;
    const beginsNumber = mayBeginNumber(text, from);
    const holdsNumber = numbersWithin.isBetween(from, to);
    if (!beginsNumber && !holdsNumber) {
      asked ||= questionMarks.isBetween(from, to);
      continue;
    }
    const line = text.slice(from, to);
    const first = beginsNumber ? NUMBER_FIRST.exec(line)?.[1] : undefined;
    const within = holdsNumber ? findAll(line, NUMBER_WITHIN) : [];
    const numbers = within.map(({ index, 1: number }) => ({ index, number }));
    let at = 0;
    let isNumbered = false;
    for (const { index, number } of [{ index: 0, number: first }, ...numbers]) {
      if (number === undefined) continue;
      asked ||= line.slice(at, index).includes('?');
      at = index;
      // The first question may stand behind a name, where no sentence ends: "…, Faas 1. Hoe …?"
      const isSecond = last === 0 && number === '2' && asked;
      const follows = Number(number) === last + 1 || isSecond;
      if (!follows || (last > 0 && !asked)) continue;
      if (isSecond && index === 0 && holdsFirst(text, lines, i)) numbered++;
      last = Number(number);
      asked = false;
      isNumbered ||= index > 0;
    }
    asked ||= line.includes('?', at);
    if (isNumbered && ++numbered >= NUMBERED) return true;
    if (isNumbered && !isHeaded && ++shown >= some) return true;
  }
  return false;
}

/** Whether the first number stands within one of the lines up to this one. */
function holdsFirst(text: string, lines: Lines, end: number): boolean {
  for (let i = 0; i <= end; i++)
    if (lines.kind[i] === TEXT && FIRST_WITHIN.test(text.slice(lines.from[i], lines.to[i])))
      return true;
  return false;
}

const isHeadedWithin = (line: string): boolean =>
  HEADING_WITHIN.test(line) && headingPlaces(line, undefined).length > 0;

/** How many printed lines the text has, no more than one over `most`. */
function countUpTo(lines: Lines, most: number): number {
  let count = 0;
  for (let i = 0; i < lines.length && count <= most; i++) {
    if (lines.kind[i] === TEXT && lines.continues[i] === 0) count++;
  }
  return count;
}

/** Whether the numbers that begin lines are 1, 2, 3 … in a row, each once; a list that begins anew may follow. */
export function beginLines(text: string, lines: Lines): boolean {
  let last = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !mayBeginNumber(text, lines.from[i]!)) continue;
    const start = text.slice(lines.from[i]!, Math.min(lines.to[i]!, lines.from[i]! + NUMBER_REACH));
    const number = Number(NUMBER_FIRST.exec(start)?.[1] ?? 0);
    if (number === last + 1) last = number;
    else if (number > last + 1) return false;
  }
  return last >= OWN_LINES;
}

/** The number of a line and what sets it off is within so many characters of its beginning. */
const NUMBER_REACH = 40;
