import { createWordSearch, type WordSearch } from '../../scan/word-search.ts';

/** A text that is read in lower case, which is made when it is first asked for. */
export class LowerText {
  #text: string;
  #isLower = false;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    if (!this.#isLower) this.#text = this.#text.toLowerCase();
    this.#isLower = true;
    return this.#text;
  }
}

/** A word of lower case, ready to be sought in many texts. */
export interface Word {
  word: string;
  search: WordSearch;
  /** Whether it stands in few of the set's questions with their answers, once that was asked. */
  isRare: boolean | undefined;
}

// "bewaartermijn", "AP"; not "de", "2025". The letters of ASCII are named apart: most are, and an engine
// looks the others up in a long list.
const WORD = /(?:[A-Za-z]|(?=[^\0-\x7F])\p{L}){2,}/gu;
const CAPITALS = /^\p{Lu}+$/u;

/** From this length on, in characters, a word has content whatever its letters. */
const LONG_WORD = 6;

/** The words of a sentence that have content, each once; what is `known` of a word is used again. */
export function contentWords(sentence: string, known: Map<string, Word>): Word[] {
  const words = new Set<Word>();
  for (const printed of sentence.match(WORD) ?? []) {
    if (printed.length >= LONG_WORD || CAPITALS.test(printed)) {
      words.add(wordOf(printed.toLowerCase(), known));
    }
  }
  return [...words];
}

function wordOf(word: string, known: Map<string, Word>): Word {
  let found = known.get(word);
  if (!found) {
    found = { word, search: createWordSearch(word), isRare: undefined };
    known.set(word, found);
  }
  return found;
}

/** Those of the words that stand in any of these texts, also inside longer words. */
export function wordsIn(texts: readonly LowerText[], words: readonly Word[]): readonly Word[] {
  return words.filter((word) => standsIn(texts, word));
}

/** Whether no more than `few` of these hold a word; the rest is not read once that is decided. */
export function standsInFew(
  all: readonly (readonly LowerText[])[],
  few: number,
  word: Word
): boolean {
  let holding = 0;
  for (let i = 0; i < all.length; i++) {
    if (holding + all.length - i <= few) return true;
    if (standsIn(all[i]!, word) && ++holding > few) return false;
  }
  return true;
}

function standsIn(texts: readonly LowerText[], { search }: Word): boolean {
  for (const { text } of texts) if (search.indexIn(text) >= 0) return true;
  return false;
}
