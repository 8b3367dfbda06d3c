import type { Lines } from '../../layout/lines.ts';
import { TEXT } from '../../layout/line-kinds.ts';
import { findAll } from '../../scan/find-all.ts';
import { headingPlaces } from './heading-places.ts';

/** Lines of print are shorter than this on average, in characters. */
const LONG_LINES = 90;

/** So many lines with headings in their middle are none that a producer glued by chance. */
const SEVERAL = 3;

// "? Antwoord", ". Vraag 3", ": VRAAG 1": what a heading in the middle of a line looks like
const HEADING_WITHIN = /[.?!:»”"’)\d]\s{1,4}(?:Vra|VRA|Antwo|ANTWO|Beantw)/u;

// "? 4. Hoe", ". 5 Kunt": a number behind a sentence of its line
const NUMBER_WITHIN = /(?<=[.?!»”’)][ \t]{1,4})(\d{1,3})(?:\s?[.)])?[ \t]{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// "4. Hoe", "5"
const NUMBER_FIRST = /^\s{0,4}(\d{1,3})(?:\s?[.)])?(?:[ \t]|$)/u;

/** Whether a text has lines, but of several paragraphs each: headings stand in the middle of many. */
export function runsTogether(text: string, lines: Lines, count: number): boolean {
  if (text.length < count * LONG_LINES) return false;
  let headed = 0;
  let last = 0;
  let within = 0;
  let asked = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const line = text.slice(lines.from[i]!, lines.to[i]!);
    if (HEADING_WITHIN.test(line) && headingPlaces(line, undefined).length > 0) headed++;
    if (headed >= SEVERAL) return true;
    const first = NUMBER_FIRST.exec(line)?.[1];
    const numbers = findAll(line, NUMBER_WITHIN).map(({ index, 1: number }) => ({ index, number }));
    let at = 0;
    for (const { index, number } of [{ index: 0, number: first }, ...numbers]) {
      if (number === undefined) continue;
      asked ||= line.slice(at, index).includes('?');
      at = index;
      if (Number(number) !== last + 1 || (last > 0 && !asked)) continue;
      last++;
      asked = false;
      if (index > 0 && ++within >= SEVERAL) return true;
    }
    asked ||= line.slice(at).includes('?');
  }
  return false;
}
