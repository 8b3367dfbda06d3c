import {
  characterClass,
  DASH,
  DIGIT,
  INVISIBLE,
  LETTER,
  lowerCase,
  QUOTE,
  SPACE,
  SYMBOL
} from './characters.ts';

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

// "https://a.nl" and "www.a.nl", not "wwwa"
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"»”]+/iy;
const ADDRESS_TAIL = ".,;:!?)]’'";
const INSIDE_NUMBER = '.,:/';

/** Where the web address that starts here ends, without the punctuation of its sentence. */
function addressEnd(text: string, start: number): number {
  // Only 'h' and 'w' can start one; the pattern is too slow to ask at every word.
  const first = text.charCodeAt(start) | 32;
  if (first !== 0x68 && first !== 0x77) return start;
  ADDRESS.lastIndex = start;
  if (!ADDRESS.test(text)) return start;
  let end = ADDRESS.lastIndex;
  while (ADDRESS_TAIL.includes(text[end - 1]!)) end--;
  return end;
}

/** Whether the character joins what is left and right of it to one token: "foto's", "1.000". */
function joins(text: string, at: number, before: number): boolean {
  const sort = characterClass(text.charCodeAt(at));
  if (at + 1 >= text.length) return false;
  const behind = characterClass(text.charCodeAt(at + 1));
  if (sort === INVISIBLE) return behind === LETTER || behind === DIGIT;
  if (behind !== before) return false;
  return before === LETTER
    ? sort === QUOTE && (text[at] === "'" || text[at] === '’')
    : INSIDE_NUMBER.includes(text[at]!);
}

/** Where the word or number that starts here ends. */
function wordEnd(text: string, start: number): number {
  let before = 0;
  for (let at = start; at < text.length; at++) {
    const sort = characterClass(text.charCodeAt(at));
    if (sort === LETTER || sort === DIGIT) before = sort;
    else if (!joins(text, at, before)) return at;
  }
  return text.length;
}

/** "-5", but not the range "3 -5" nor "2024-25". */
function isSigned(text: string, start: number, afterNumber: boolean): boolean {
  return (
    !afterNumber &&
    start > 0 &&
    characterClass(text.charCodeAt(start - 1)) === DASH &&
    (start === 1 || characterClass(text.charCodeAt(start - 2)) === SPACE)
  );
}

/** Mixes the high bits of a hash into the low ones (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function keyOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const sort = characterClass(unit);
    // Combining accents: "e" + "\u0301" is the same letter as "é".
    if (unit >= 0x300 && unit < 0x370) {
      const composed = text.slice(start, end).normalize('NFC');
      return composed.length < end - start ? keyOf(composed, 0, composed.length) : plain(composed);
    }
    if (sort === QUOTE) hash = Math.imul(hash, 31) + 0x27;
    else if (sort === DASH) hash = Math.imul(hash, 31) + 0x2d;
    else if (sort !== INVISIBLE) hash = Math.imul(hash, 31) + lowerCase(unit);
  }
  return mix(hash);
}

/** The key of a word whose accents do not compose. */
function plain(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at);
  return mix(hash);
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
    const sort = characterClass(text.charCodeAt(at));
    let start = at;
    if (sort === SYMBOL) at++;
    else if (sort === LETTER || sort === DIGIT) {
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
