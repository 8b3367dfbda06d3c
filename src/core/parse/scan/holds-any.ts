import { createWordSearch, type WordSearch } from './word-search.ts';

/** What is looked for is the same for each text, and prepared once. */
const SEARCHES = new Map<string, WordSearch>();

/** Whether a text, in small letters, holds one of the words. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (searchFor(word).indexIn(text) >= 0) return true;
  return false;
}

function searchFor(word: string): WordSearch {
  let search = SEARCHES.get(word);
  if (!search) {
    search = createWordSearch(word);
    SEARCHES.set(word, search);
  }
  return search;
}
