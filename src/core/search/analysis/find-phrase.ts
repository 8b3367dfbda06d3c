import type { Token } from './token.ts';

/** Where these words stand one after the other. */
export function findPhrase(
  tokens: readonly Token[],
  phrase: readonly string[]
): [number, number][] {
  const words = tokens.filter((token) => token.covers === 1);
  const found: [number, number][] = [];
  for (let i = 0; i + phrase.length <= words.length; i++) {
    if (phrase.every((term, j) => words[i + j]!.term === term)) {
      found.push([words[i]!.start, words[i + phrase.length - 1]!.end]);
    }
  }
  return found;
}
