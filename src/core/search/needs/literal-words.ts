import type { Scope } from './scope.ts';
import type { UnitLibrary } from '../index/library.ts';

/** What a folded vowel may have been: "een" stands for "één" too. */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'aàáâä',
  e: 'eèéêë',
  i: 'iìíîï',
  o: 'oòóôö',
  u: 'uùúûü'
};

/** The units in which these folded words stand one after the other in one of these texts. */
export function* unitsHaving(
  words: readonly string[],
  fields: readonly Scope[],
  { units }: UnitLibrary
): Generator<number> {
  if (words.length === 0) return;
  const letters = '[\\p{L}\\p{N}]';
  const between = '[^\\p{L}\\p{N}]+';
  const spelled = words.map((word) => Array.from(word, spellingsOf).join('')).join(between);
  const pattern = new RegExp(`(?<!${letters})${spelled}(?!${letters})`, 'iu');
  for (const [number, unit] of units.entries()) {
    if (unit && fields.some((field) => pattern.test(unit[field]))) yield number;
  }
}

function spellingsOf(letter: string): string {
  const vowels = VOWELS[letter];
  // terms are letters and digits, which mean themselves in an expression
  return vowels ? `[${vowels}]` : letter;
}
