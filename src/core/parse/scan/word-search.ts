/** Finds a string in texts, also inside longer words. */
export interface WordSearch {
  /** Where it stands first at or behind `from`; -1 where it does not. */
  indexIn(text: string, from?: number): number;
}

/**
 * Engines look for a string by its first letter, and for a long one slower than for a short one. So
 * this looks for the piece that begins with the string's rarest letter, and for the rest of it only
 * there.
 */
export function createWordSearch(word: string): WordSearch {
  return new PieceSearch(word);
}

class PieceSearch implements WordSearch {
  readonly #word: string;
  readonly #piece: string;
  /** Where the piece stands in the word. */
  readonly #at: number;

  constructor(word: string) {
    const at = rarestLetter(word);
    this.#word = word;
    this.#piece = word.slice(at, at + LONGEST_PIECE);
    this.#at = at;
  }

  indexIn(text: string, from = 0): number {
    const at = this.#at;
    let found = text.indexOf(this.#piece, from + at);
    while (found >= 0 && !text.startsWith(this.#word, found - at))
      found = text.indexOf(this.#piece, found + 1);
    return found < 0 ? -1 : found - at;
  }
}

/** Longer strings are sought in another way, which is slower on texts of some pages. */
const LONGEST_PIECE = 6;

/** The signs of Dutch from the commonest to the rarest, in lines as printed; all others are rarer still. */
const BY_FREQUENCY = ' enatirodslgvhkmubp\nwjzcfxyq';

/** Where the rarest letter of a word stands; not the last, which alone would say little. */
function rarestLetter(word: string): number {
  let rarest = 0;
  let best = -1;
  for (let i = 0; i < Math.max(1, word.length - 1); i++) {
    const rarity = rarityOf(word, i);
    if (rarity <= best) continue;
    best = rarity;
    rarest = i;
  }
  return rarest;
}

/** How rare the letter of a word at an offset is: above that of any that is commoner. */
export function rarityOf(word: string, at: number): number {
  const place = BY_FREQUENCY.indexOf(word.charAt(at));
  return place < 0 ? BY_FREQUENCY.length : place;
}
