import { plainWords } from '../page/plain-words.ts';
import type { Target } from './target.ts';

// a word that is parted at the end of a line: "avond-⏎afvaart", not "Noord-⏎Holland"
const PARTED = /(\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu;
const KEPT_HYPHEN = /(\p{L}-)[^\S\n]*\n\s*/gu;
const BLANKS = /\s+/g;

/** The words that a place quotes, on one line: line ends and tags of the source mean nothing there. */
export function quotedWords({ quote }: Pick<Target, 'quote'>): string {
  return plainWords(quote)
    .replaceAll(PARTED, '$1')
    .replaceAll(KEPT_HYPHEN, '$1')
    .replaceAll(BLANKS, ' ')
    .trim();
}
