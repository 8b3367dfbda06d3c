import type { Lines } from '../../layout/lines.ts';
import { TEXT } from '../../layout/line-kinds.ts';
import { findAll } from '../../scan/find-all.ts';
import { headingPlaces } from './heading-places.ts';

/** Lines of print are shorter than this on average, in characters. */
const LONG_LINES = 90;

/** So many lines with the next number of a question in their middle hold no list of one answer or memo. */
const NUMBERED = 2;

/** So many lines with headings in their middle are none that a producer glued by chance. */
const SEVERAL = 3;

// "? Antwoord", ". Vraag 3", ": VRAAG 1": what a heading in the middle of a line looks like
const HEADING_WITHIN = /[.?!:»”"’)\d]\s{1,4}(?:Vra|VRA|Antwo|ANTWO|Beantw)/u;

// "? 4. Hoe", ". 5 Kunt": a number behind a sentence of its line
const NUMBER_WITHIN =
  /(?<=[.?!»”’)][ \t]{1,4})(\d{1,3})(?:\s?[.)])?[ \t]{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// "4. Hoe", "5", "**Vraag 3**": a number that begins its line
const NUMBER_FIRST = /^[\s#*_>]{0,8}(?:(?:Vraag|VRAAG)\s{1,4})?(\d{1,3})(?:\s?[.):])?(?:[\s*_]|$)/u;

/** So many numbers that begin lines, from 1 on, are those of a text that has its lines. */
const OWN_LINES = 2;

/**
 * Whether a text of long lines has several paragraphs to a line: headings, or the numbers of questions, stand in the
 * middle of many. One whose numbers begin lines, none left out, has its paragraphs on lines of their own, as word
 * processors keep them: what looks like a heading within one of them is told of there.
 */
export function runsTogether(text: string, lines: Lines, count: number): boolean {
  if (text.length < count * LONG_LINES || beginLines(text, lines)) return false;
  let headed = 0;
  let last = 0;
  let numbered = 0;
  let asked = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const line = text.slice(lines.from[i]!, lines.to[i]!);
    if (HEADING_WITHIN.test(line) && headingPlaces(line, undefined).length > 0) headed++;
    if (headed >= SEVERAL) return true;
    const first = NUMBER_FIRST.exec(line)?.[1];
    const numbers = findAll(line, NUMBER_WITHIN).map(({ index, 1: number }) => ({ index, number }));
    let at = 0;
    let isNumbered = false;
    for (const { index, number } of [{ index: 0, number: first }, ...numbers]) {
      if (number === undefined) continue;
      asked ||= line.slice(at, index).includes('?');
      at = index;
      // The first question may stand behind a name, where no sentence ends: "…, Faas 1. Hoe …?"
      const follows = Number(number) === last + 1 || (last === 0 && number === '2' && asked);
      if (!follows || (last > 0 && !asked)) continue;
      last = Number(number);
      asked = false;
      isNumbered ||= index > 0;
    }
    asked ||= line.slice(at).includes('?');
    if (isNumbered && ++numbered >= NUMBERED) return true;
  }
  return false;
}

/** Whether the numbers that begin lines are 1, 2, 3 … in a row, each once; a list that begins anew may follow. */
function beginLines(text: string, lines: Lines): boolean {
  let last = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const start = text.slice(lines.from[i]!, Math.min(lines.to[i]!, lines.from[i]! + NUMBER_REACH));
    const number = Number(NUMBER_FIRST.exec(start)?.[1] ?? 0);
    if (number === last + 1) last = number;
    else if (number > last + 1) return false;
  }
  return last >= OWN_LINES;
}

/** The number of a line and what sets it off is within so many characters of its beginning. */
const NUMBER_REACH = 40;
