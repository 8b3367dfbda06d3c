/** Finds some words in texts, in whatever case. */
export interface WordFinder {
  /**
   * Calls `found` for each of the words in the half-open stretch of the text, in its order: with the
   * word in lower case and the offset behind it. The limits of the stretch part words.
   */
  eachIn(text: string, from: number, to: number, found: (word: string, end: number) => void): void;
}

const LOWER = 32;
const SHAPES = 1 << 12;

/**
 * Prepares a search for words of ASCII letters, in lower case. One pass over a text finds them all:
 * most other words are told apart by their length and two letters, without being cut out.
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const known = [...words];
  const shapes = new Uint8Array(SHAPES);
  for (const word of known) shapes[shapeOf(word, 0, word.length)] = 1;
  const wordAt = (text: string, start: number, end: number) =>
    known.find((word) => word.length === end - start && standsAt(text, start, word));
  return {
    eachIn(text, from, to, found) {
      let start = from;
      for (let at = from; at <= to; at++) {
        if (at < to && isWordSign(text.charCodeAt(at))) continue;
        if (at > start && shapes[shapeOf(text, start, at)] === 1) {
          const word = wordAt(text, start, at);
          if (word !== undefined) found(word, at);
        }
        start = at + 1;
      }
    }
  };
}

/** Whether this word of small letters stands here, in whatever case. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(start + i) | LOWER) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** A number that words share only by chance, whatever their case. */
function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | LOWER;
  const last = text.charCodeAt(end - 1) | LOWER;
  return ((end - start) * 31 + first * 67 + last * 5) & (SHAPES - 1);
}

/** What `\w` matches. */
function isWordSign(code: number): boolean {
  return code < 128 && WORD_SIGNS[code] === 1;
}

const WORD_SIGNS = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0
);
