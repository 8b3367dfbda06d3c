import { endOfWord, isWordSign } from './word-signs.ts';

/**
 * Counts how often each of these words, of two letters at least, stands in a text as it is spelled here;
 * words that do not are left out. Of most of the text only every few characters are looked at: where three
 * letters stand together that no word has, none begins for as long as the shortest of them is (the way of
 * Wu and Manber).
 */
export function countWholeWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const { shortest, mask, skips } = prepare(words);
  for (let at = shortest - 1; at < text.length;) {
    const skip = skips[blockAt(text, at, mask)]!;
    if (skip > 0) {
      at += skip;
      continue;
    }
    const start = at - shortest + 1;
    at++;
    if (isWordSign(text, start - 1)) continue;
    const word = text.slice(start, endOfWord(text, start));
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What is known of the words before the text is looked at. */
interface Prepared {
  /** Length of the shortest word; of the others only so much is sought first. */
  shortest: number;
  /** What of a number of `blockAt` counts. */
  mask: number;
  /** By each block of letters: how far behind it the first part of a word ends at the nearest. */
  skips: Uint8Array;
}

function prepare(words: ReadonlySet<string>): Prepared {
  let shortest = Infinity;
  for (const { length } of words) shortest = Math.min(shortest, length);
  const size = Math.min(BLOCK, shortest);
  const mask = (1 << (size * BITS)) - 1;
  const skips = new Uint8Array(mask + 1).fill(Math.min(MOST, shortest - size + 1));
  for (const word of words) {
    for (let at = size - 1; at < shortest; at++) {
      const block = blockAt(word, at, mask);
      skips[block] = Math.min(skips[block]!, shortest - 1 - at);
    }
  }
  return { shortest, mask, skips };
}

/** Further is skipped in steps. */
const MOST = 255;

/** So many letters make a block, each of so many bits that the small ones differ. */
const BLOCK = 3;
const BITS = 5;

/** A number for the letters up to this offset, which few others share; the mask drops the first of them. */
function blockAt(text: string, at: number, mask: number): number {
  const first = text.charCodeAt(at - 2);
  const second = text.charCodeAt(at - 1);
  return ((first << (2 * BITS)) ^ (second << BITS) ^ text.charCodeAt(at)) & mask;
}
