import { findAll } from '../../scan/find-all.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import type { InlineNote } from './inline-notes.ts';
import { plainDigits } from './note-starts.ts';
import { chooseLabels, HEADING_WORD, isShort, SHORT } from './run-in-choice.ts';
import { RUN_IN_LABELS } from './run-in-labels.ts';
import type { HasMark, Stretch } from './run-in-stretch.ts';

/** The longest run of notes, numbered on from `expected`, that ends with the stretch. */
export function readBlock(
  text: string,
  stretch: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const { from, to, maySkip } = stretch;
  const end = text.slice(from, to);
  const first = [expected].filter((number) => hasMark(number, to));
  const later = LATER.map((behind) => expected + behind).filter((number) => isMarked(number, to));
  if (!holdsAnyNumber(end, maySkip ? [...first, ...later] : first)) return [];
  for (const { sign, pattern, says } of RUN_IN_LABELS) {
    if (sign !== undefined && !end.includes(sign)) continue;
    const labels = findAll(end, pattern).map((match) => ({
      number: Number(plainDigits(match[1]!)),
      label: plainDigits(match[1]!),
      at: from + match.index,
      textFrom: from + match.index + match[0].length,
      says
    }));
    const block = chooseLabels(text, labels, stretch, expected, hasMark, isMarked);
    if (block.length > 0) return block;
    // The notes before may have lost their marks: one that has its own is read.
    for (let skipped = 1; skipped <= MAX_SKIPPED && labels.length > 0; skipped++) {
      if (!stretch.maySkip) break;
      const behind = chooseLabels(text, labels, stretch, expected + skipped, isMarked, isMarked);
      if (behind.length > 0 && behind.every((note) => isShort(text, note))) return behind;
    }
  }
  return [];
}

// "… ingetrokken? 3Kamerstuk", "… (volkskrant.nl). 4 Kamerstuk": a note that cites a paper, behind a sentence
const CITES_PAPER =
  /(\d(?<=[.?!»”)]\s{1,4}\d)\d{0,2})\s{0,4}(?=(?:Kamerstuk(?:ken)?|Aanhangsel(?: van de)? Handelingen|Bijlage bij Kamerstuk|Handelingen I{1,2})\b)/gu;

/**
 * The next note of a numbering that has begun, right above the foot of its page: it cites a paper in one sentence, and
 * its mark was lost among the numbers of the text ("30 juni 2031 3 ingegaan").
 */
export function readUnmarked(text: string, { from, to }: Stretch, expected: number): InlineNote[] {
  const match = findAll(text.slice(from, to), CITES_PAPER).at(-1);
  if (!match || Number(match[1]) !== expected) return [];
  const at = from + match.index;
  const note = { label: match[1]!, textFrom: at + match[0].length, textTo: to };
  const words = text.slice(note.textFrom, to).trimEnd();
  const isOne = sentenceEnd(words, 0) >= words.length && !HEADING_WORD.test(words);
  return isOne && words.length <= SHORT ? [{ ...note, span: [at, to] }] : [];
}

/** So many notes before the first of a page may not have been found. */
export const MAX_SKIPPED = 3;

const LATER = Array.from({ length: MAX_SKIPPED }, (_, i) => i + 1);

/** Whether any of some numbers stands in a text, raised or not: the patterns of labels look everywhere. */
const holdsAnyNumber = (text: string, numbers: readonly number[]): boolean =>
  numbers.some((number) => text.includes(String(number))) ||
  (RAISED_SIGN.test(text) && numbers.some((number) => text.includes(raised(number))));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_SIGN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
/** 12 → "¹²". */
const raised = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
