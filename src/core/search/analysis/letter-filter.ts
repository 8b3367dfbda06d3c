/** So many bits by a power of two: a sixteenth of them is set by the words of 10,000 questions. */
const BITS = 21;

/**
 * Tells of most words that are not in a list that they are not (as Bloom 1970, with one hash): pieces
 * of compounds are asked of the library by the thousand, and few of them are words.
 */
export interface LetterFilter {
  add(word: string): void;
  /** `false` only for a word that was never added. */
  mayHave(word: string): boolean;
}

/** With no words yet. */
export function createLetterFilter(): LetterFilter {
  const bits = new Uint8Array(1 << (BITS - 3));
  return {
    add(word) {
      const at = placeOf(word);
      bits[at >>> 3]! |= 1 << (at & 7);
    },
    mayHave(word) {
      const at = placeOf(word);
      return (bits[at >>> 3]! & (1 << (at & 7))) !== 0;
    }
  };
}

/** FNV-1a, of which the highest bits are mixed best. */
function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> (32 - BITS);
}
