import { countWholeWords } from './whole-words.ts';
import { endOfWord, startOfWord } from './word-signs.ts';

/**
 * Counts how often each of these words, of two letters at least, stands unbroken in a text; words that do
 * not are left out. Asked for in small letters, they count in whatever case where they hold a hyphen, else
 * in small letters, with a capital or in capitals. A word is a run of letters and inner hyphens. Takes one
 * pass over the text at most, however many words are asked for.
 */
export function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const hyphened = Array.from(words).filter((word) => word.includes('-'));
  const solid = Array.from(words).filter((word) => !word.includes('-'));
  if (hyphened.length > 0) countHyphened(text, words, counts);
  if (solid.length > 0) countSolid(text, solid, counts);
  return counts;
}

/** Counts the words round each hyphen of the text. */
function countHyphened(
  text: string,
  words: ReadonlySet<string>,
  counts: Map<string, number>
): void {
  const lengths = lengthsOf(words);
  let end = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', end)) {
    const start = startOfWord(text, at, end);
    end = endOfWord(text, at);
    if (lengths[end - start] !== 1) continue;
    const word = text.slice(start, end).toLowerCase();
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** 1 at each length that one of these words has. */
function lengthsOf(words: ReadonlySet<string>): Uint8Array {
  let longest = 0;
  for (const { length } of words) longest = Math.max(longest, length);
  const lengths = new Uint8Array(longest + 1);
  for (const word of words) lengths[word.length] = 1;
  return lengths;
}

/** Counts words without hyphen. */
function countSolid(text: string, words: readonly string[], counts: Map<string, number>): void {
  const found = countWholeWords(text, new Set(words.flatMap(spellingsOf)));
  for (const word of words) {
    let count = 0;
    for (const spelling of spellingsOf(word)) count += found.get(spelling) ?? 0;
    if (count > 0) counts.set(word, count);
  }
}

/** A word in small letters, with a capital and in capitals, as far as these differ. */
function spellingsOf(word: string): string[] {
  const first = word.charAt(0).toUpperCase();
  const capitalised = first.length === 1 ? first + word.slice(1) : word;
  return [...new Set([word, capitalised, word.toUpperCase()])];
}
