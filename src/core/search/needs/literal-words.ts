import type { IndexParts } from '../index/index-parts.ts';
import type { Scope } from '../index/scope.ts';

/** What a folded vowel may have been: "een" stands for "één" too. */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'aàáâä',
  e: 'eèéêë',
  i: 'iìíîï',
  o: 'oòóôö',
  u: 'uùúûü'
};

/** The units in which these stop words stand one after the other in one of these texts. */
export function unitsHaving(
  words: readonly string[],
  fields: readonly Scope[],
  { library: { units }, stopWords }: Pick<IndexParts, 'library' | 'stopWords'>
): number[] {
  const found: number[] = [];
  if (words.length === 0) return found;
  const inRow = words.length > 1 ? patternOf(words) : undefined;
  units.forEach((unit, number) => {
    const has = (field: Scope) =>
      stopWords.has(number, words, field) && (inRow?.test(unit![field]) ?? true);
    if (unit && fields.some(has)) found.push(number);
  });
  return found;
}

function patternOf(words: readonly string[]): RegExp {
  const letters = '[\\p{L}\\p{N}]';
  const between = '[^\\p{L}\\p{N}]+';
  const spelled = words.map((word) => Array.from(word, spellingsOf).join('')).join(between);
  return new RegExp(`(?<!${letters})${spelled}(?!${letters})`, 'iu');
}

function spellingsOf(letter: string): string {
  const vowels = VOWELS[letter];
  // terms are letters and digits, which mean themselves in an expression
  return vowels ? `[${vowels}]` : letter;
}
