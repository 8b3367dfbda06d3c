import { HIGH_CONTROLS } from './high-controls.ts';
import type { Replaced } from './replaced.ts';

/**
 * Letters that a program took apart, because it read UTF-8 as windows-1252 or ISO 8859-1, once or twice:
 * "financiÃ«le", "â€™s", "ÃƒÂ«". A letter outside ASCII has two to four bytes in UTF-8, of which the first
 * says how many, and each became a sign of its own.
 */

// The bytes 0x80 to 0xBF, as either encoding shows them.
const BYTE =
  /[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/u
    .source;
const LETTER = `[\\u00C2-\\u00C6\\u00CB]${BYTE}|[\\u00E2\\u00EF]${BYTE}{2}|\\u00F0${BYTE}{3}`;
const MISREAD = new RegExp(LETTER, 'gu');
// A letter that was misread twice is several that were misread once, side by side.
const RUN = new RegExp(`(?:${LETTER})+`, 'gu');

// What Dutch texts are written with (Latin letters, punctuation, currencies, arrows, Word's bullets, ligatures),
// and what such a sign becomes when it is misread once more.
const WRITTEN = /^[\u0080-\u017F\u0192\u02C6\u02DC\u2000-\u27BF\uF000-\uFFFE\u{1F300}-\u{1FAFF}]$/u;

// "Ã«", "Â«", "â€™", "ï‚·": what a reader of such a text sees at once, and what nobody writes
const SURE = new RegExp(
  `[\\u00C2\\u00C3]${BYTE}|[\\u00E2\\u00EF]${BYTE}{2}|\\u00F0${BYTE}{3}`,
  'u'
);

/** Signs of which one stands in all of these, and which hardly any text holds. */
const FIRST_SIGNS = ['Ã', 'Â', 'â', 'ï»', 'ï¬', 'ï¿', 'ï‚', 'ï\u0082', 'ïƒ', 'ï\u0083', 'ð'];

/** Whether letters of a text were misread. */
export function holdsMisread(text: string): boolean {
  if (!FIRST_SIGNS.some((sign) => text.includes(sign)) || !SURE.test(text)) return false;
  return findMisread(text).next().done !== true;
}

/** Every letter that was misread, in the order of the text. */
export function* findMisread(text: string): Generator<Replaced, undefined> {
  for (const { 0: run, index } of text.matchAll(RUN)) yield* lettersOf(run, index);
}

/** The letters of a run that begins at an offset of its text: each by itself, so that blanks stay apart from words. */
function* lettersOf(run: string, index: number): Generator<Replaced, undefined> {
  const { once, places } = readOnce(run);
  const twice = new Map<number, [length: number, letter: string]>();
  for (const { 0: signs, index: at } of once.matchAll(MISREAD)) {
    const letter = letterOf(signs);
    if (letter !== signs) twice.set(at, [signs.length, letter]);
  }
  for (let at = 0, length; at < once.length; at += length) {
    const found = twice.get(at);
    length = found?.[0] ?? (once.codePointAt(at)! > LAST_OF_ONE_UNIT ? 2 : 1);
    const from = places[at]!;
    const to = places[at + length]!;
    if (to - from === length) continue; // it was not misread
    const letters = found?.[1] ?? once.slice(at, at + length);
    yield { from: index + from, to: index + to, letters: withoutMark(letters) };
  }
}

const LAST_OF_ONE_UNIT = 0xffff;

/** A run with each letter as it was misread once, and where in the run each of its code units begins. */
function readOnce(run: string): { once: string; places: readonly number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (const { 0: signs, index } of run.matchAll(MISREAD)) {
    const letter = letterOf(signs);
    letters.push(letter);
    for (let i = 0; i < letter.length; i++) places.push(letter === signs ? index + i : index);
  }
  places.push(run.length);
  return { once: letters.join(''), places };
}

const RUN_HERE = new RegExp(RUN.source, 'uy');

/** A letter that was misread twice has no more signs: four that were misread once. */
const MOST_SIGNS = 16;

/** The letter that was misread at a place of a text. */
export function misreadAt(text: string, place: number): Replaced | undefined {
  const here = text.slice(place, place + MOST_SIGNS);
  RUN_HERE.lastIndex = 0;
  const run = RUN_HERE.exec(here)?.[0];
  if (run === undefined) return undefined;
  const { value } = lettersOf(run, place).next();
  return value?.from === place ? value : undefined;
}

const withoutMark = (letters: string): string => letters.replaceAll('\uFEFF', '');

/** The letter whose bytes in UTF-8 these signs stand for; the signs themselves where it is none. */
function letterOf(signs: string): string {
  const [first = 0, ...others] = Array.from(signs, byteOf);
  const own = first & (0x7f >> signs.length);
  const code = others.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), own);
  if (code > 0x10ffff) return signs;
  const letter = String.fromCodePoint(code);
  return WRITTEN.test(letter) ? letter : signs;
}

function byteOf(sign: string): number {
  const high = HIGH_CONTROLS.indexOf(sign);
  return high >= 0 ? 0x80 + high : sign.charCodeAt(0);
}
