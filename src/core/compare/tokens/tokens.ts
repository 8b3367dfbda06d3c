import { classAt, DASH, DIGIT, fold, INVISIBLE, LETTER, SPACE, SYMBOL } from './characters.ts';

/**
 * The words, numbers and symbols of a text. Every other character lies between two tokens and is
 * trivia: the text is `trivia token trivia token … trivia`, nothing is rewritten.
 */
export interface Tokens {
  text: string;
  count: number;
  /** Offsets into `text`. */
  starts: Int32Array;
  ends: Int32Array;
  /** Equal for the same word in other capitals, apostrophes or Unicode form (a hash: verify). */
  keys: Int32Array;
}

// "https://a.nl" and "www.a.nl" without the point of their sentence; not "wwwa"
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"»”]*[^\s<>"»”.,;:!?)\]’']/iy;

/** Where the web address that starts here ends; the start where there is none. */
function addressEnd(text: string, start: number): number {
  // Only "ht" and "ww" can start one; the pattern is too slow to ask at every word.
  const [first, second] = [text.charCodeAt(start) | 32, text.charCodeAt(start + 1) | 32];
  if (first !== (second === 0x74 ? 0x68 : 0x77) || (second !== 0x74 && second !== 0x77))
    return start;
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : start;
}

/** Whether the character joins what is left and right of it to one token: "foto's", "1.000". */
function joins(text: string, at: number, before: number): boolean {
  const behind = classAt(text, at + 1);
  if (classAt(text, at) === INVISIBLE) return behind <= DIGIT;
  return behind === before && (before === LETTER ? "'’¨" : '.,:/').includes(text[at]!);
}

/** "m²" and "km³"; after another word it marks a note. */
function isPower(text: string, start: number, at: number): boolean {
  return '²³'.includes(text[at]!) && /^[ckdhm]?m$/.test(text.slice(start, at));
}

/** Where the word or number that starts here ends. */
function wordEnd(text: string, start: number): number {
  let before = 0;
  for (let at = start; at < text.length; at++) {
    const sort = classAt(text, at);
    if (sort <= DIGIT) before = sort;
    else if (sort === SPACE) return at;
    else if (!joins(text, at, before)) return isPower(text, start, at) ? at + 1 : at;
  }
  return text.length;
}

/** "-5", but not the range "3 -5" nor "2024-25". */
function isSigned(text: string, start: number, afterNumber: boolean): boolean {
  return !afterNumber && classAt(text, start - 1) === DASH && classAt(text, start - 2) === SPACE;
}

/** Mixes the high bits of a hash into the low ones (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The word with one character for each letter with its accent; some PDF readers give "e¨" for "ë". */
export function compose(word: string): string {
  return word.replaceAll('¨', '\u0308').normalize('NFC');
}

function keyOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Accents apart: "e" + "\u0301" is the same letter as "é".
    if ((unit >= 0x300 && unit < 0x370) || unit === 0xa8) {
      const word = text.slice(start, end);
      const composed = compose(word);
      if (composed !== word) return keyOf(composed, 0, composed.length);
    }
    const folded = fold(unit);
    if (folded > 0) hash = Math.imul(hash, 31) + folded;
  }
  return mix(hash);
}

/** One number for each `length` keys in a row of a stretch, in order. */
export function keysOfRuns(keys: Int32Array, from: number, to: number, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, to - from - length + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = 0;
    for (let k = 0; k < length; k++) hash = Math.imul(hash, 0x01000193) ^ keys[from + at + k]!;
    runs[at] = mix(hash);
  }
  return runs;
}

/** Splits a text into tokens in one pass over its code units. */
export function tokenize(text: string): Tokens {
  const room = (text.length >> 1) + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const keys = new Int32Array(room);
  let count = 0;
  let afterNumber = false;
  for (let at = 0; at < text.length;) {
    const sort = classAt(text, at);
    let start = at;
    if (sort === SYMBOL) at++;
    else if (sort <= DIGIT) {
      at = addressEnd(text, start);
      if (at === start) at = wordEnd(text, start);
      if (sort === DIGIT && isSigned(text, start, afterNumber)) start--;
    } else {
      at++;
      continue;
    }
    afterNumber = sort === DIGIT;
    starts[count] = start;
    ends[count] = at;
    keys[count++] = keyOf(text, start, at);
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    keys: keys.subarray(0, count)
  };
}

/** The token as it stands in the text. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}
