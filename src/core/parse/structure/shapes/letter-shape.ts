import { matchAt } from '../../scan/match-at.ts';
import { closingAt } from './heading-end.ts';
import type { HeadingShape } from './heading-shape.ts';
import { readNumberList } from './number-list.ts';
import { areInTurn, numberedReply } from './number-shape.ts';

// "V1: ", "A12. ", "Vr. 3: ", "Antw. 3: "; not "A12 ", a road
const SHORT_LABEL = /([VAQ])(?:(?:r|ntw)\.?)?\s?(\d{1,3})\s?[:.]\s/uy;

// "A3/A4: ", "V2 + V3: ", "A3 en A4: ": a letter before each number
const JOINT_LABEL = /([VAQ])(\d{1,3})(?:\s?(?:[/+&,-]|en|t\/m)\s?\1\d{1,3}){1,4}\s?[:.]\s/uy;

// "V: Hoe", "A: Ja.", "Vr.: Hoe", "Antw.: Ja.", and the letter alone on its line
const WITHOUT_NUMBER = /([VAQ])(?:(?:r|ntw)\.?)?\s?:(?=\s|$)/uy;

// "V1 Hoe", "A2 In mei.", "Q3 Wie": nothing parts the letter's number from its text
const LETTER_TO_TEXT = /([VAQ])(\d{1,3})\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/uy;

// "Ad 1. ", "Re 1", "Ad vraag 2 en 3: ": how a board numbers its answers
const AD = /(?:Ad|AD|Re|RE)\s(?:[Vv]ra(?:ag|gen)\s)?(?=\d)/uy;

// "V" of "V3", "V 3 en 4", "Vr." of "Vr. 3"; what follows has to fill the line
const LETTER_ALONE = /([VAQ])(?:(?:r|ntw)\.?)?\s?(?=\d)/uy;

// "Vraagnummer: 12" alone on its line; not "Vraagnummer: 2024Z14250", the number of a set
const NUMBER_LABEL = /vraagnummer\s?:?\s{0,2}(\d{1,3})[.:]?[\s*_]*$/iuy;

/** Such a label has so many letters: "V", "Vr", "Ad", "Antw"; "Vraag" and "Antwoord", which begin alike, have more. */
const LENGTHS = [1, 2, 4];

function mayBeLetter(line: string, start: number): boolean {
  let end = start;
  while (end - start <= LONGEST && isLetter(line.charCodeAt(end))) end++;
  return LENGTHS.includes(end - start);
}

const LONGEST = 4;

/** Whether this is a letter of ASCII. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** "V3: Hoe", "A3." and "V3" alone, "Vr. 3: Hoe", "V: Hoe", "Ad 1. Ja.", from a capital V, A, Q or R. */
export function letterShape(line: string, start: number): HeadingShape | undefined {
  const shape = mayBeLetter(line, start) ? numberedLetter(line, start) : undefined;
  // "Q3" may be a quarter of a year.
  return shape?.role === 'question' && line.charAt(start) === 'Q'
    ? { ...shape, byLetter: true }
    : shape;
}

function numberedLetter(line: string, start: number): HeadingShape | undefined {
  const short = matchAt(SHORT_LABEL, line, start);
  if (short) return shortLabel(short, start);
  const joint = matchAt(JOINT_LABEL, line, start);
  if (joint) return jointLabel(joint, start);
  const ad = matchAt(AD, line, start);
  if (ad) return numberedReply(line, start, start + ad[0].length);
  const bare = matchAt(WITHOUT_NUMBER, line, start);
  if (bare) return withoutNumber(bare, line, start);
  const letter = matchAt(LETTER_ALONE, line, start);
  const alone = letter ? letterAlone(letter, line, start) : undefined;
  if (alone) return alone;
  const toText = matchAt(LETTER_TO_TEXT, line, start);
  return toText ? { ...shortLabel(toText, start), byLetter: true } : undefined;
}

/** "Vraagnummer: 12" alone on its line. */
export function labelledNumber(line: string, start: number): HeadingShape | undefined {
  const match = matchAt(NUMBER_LABEL, line, start);
  if (!match) return undefined;
  const [printed, digits] = match;
  return {
    role: 'question',
    shape: 'word',
    numbers: [Number(digits)],
    label: digits ?? '',
    start,
    end: start + printed.trimEnd().length
  };
}

/** "V: Hoe" and "A: Ja.": as far as several pairs of them confirm it. */
function withoutNumber(
  [printed, letter]: RegExpExecArray,
  line: string,
  start: number
): HeadingShape {
  const end = start + printed.length;
  return {
    role: letter === 'A' ? 'answer' : 'question',
    shape: end >= line.trimEnd().length ? 'word' : 'word-text',
    numbers: [],
    label: '',
    start,
    end,
    // "Antw.:" says as much as the whole word.
    ...(printed.startsWith('An') ? {} : { byLetter: true })
  };
}

/** "V3" and "A3 en 4" alone on their line: as far as the sequence confirms it. */
function letterAlone(
  [printed, letter]: RegExpExecArray,
  line: string,
  start: number
): HeadingShape | undefined {
  const list = readNumberList(line, start + printed.length);
  if (!list || !closingAt(line, list.end)) return undefined;
  return {
    role: letter === 'A' ? 'answer' : 'question',
    shape: 'word',
    numbers: list.numbers,
    label: list.label,
    start,
    end: line.trimEnd().length,
    loose: true
  };
}

/** "A3/A4:": as far as the sequence confirms it; not "A1/A27:", two roads. */
function jointLabel(
  [printed, letter = '']: RegExpExecArray,
  start: number
): HeadingShape | undefined {
  const label = printed.trimEnd().slice(letter.length, -1).replaceAll(letter, '');
  const numbers = readNumberList(label.replace('+', '&'))?.numbers ?? [];
  if (!areInTurn(numbers)) return undefined;
  return {
    role: letter === 'A' ? 'answer' : 'question',
    shape: 'word-text',
    numbers,
    label: label.trim(),
    start,
    end: start + printed.trimEnd().length,
    loose: true
  };
}

/** "V3:" and "A3.": as far as the sequence confirms it. */
function shortLabel([printed, letter, digits]: RegExpExecArray, start: number): HeadingShape {
  return {
    role: letter === 'A' ? 'answer' : 'question',
    shape: 'word-text',
    numbers: [Number(digits)],
    label: digits ?? '',
    start,
    end: start + printed.trimEnd().length,
    loose: true
  };
}
