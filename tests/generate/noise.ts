import { inventWord } from './prose.ts';
import type { Random } from './random.ts';

/** What another program or house style makes of a text without touching its words. */
export function restyle(text: string, random: Random): string {
  return (
    text
      .replace(/[«»]/g, (quote) => (random.chance(0.7) ? (quote === '«' ? '‘' : '’') : quote))
      .replace(/ /g, () => (random.chance(0.01) ? '  ' : ' '))
      .replace(/\p{L}{6,}/gu, (word) => {
        if (random.chance(0.01)) return word.charAt(0).toUpperCase() + word.slice(1);
        return random.chance(0.004) ? `${word.slice(0, 3)}-${word.slice(3)}` : word;
      })
      // A program that joins lines may leave nothing between two words, or a hyphen inside one.
      .replace(/(?<=\p{L}) (?=\p{L})/gu, () => (random.chance(0.004) ? '' : ' '))
      .replace(/,/g, (comma) => (random.chance(0.05) ? ' –' : comma))
  );
}

/** Replaces, drops, doubles or misspells this share of the words; "Ja." never loses its last one. */
export function damage(text: string, rate: number, random: Random): string {
  const damaged = damageWords(text, rate, random);
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  return damaged.match(/[\p{L}\p{N}]+/gu)?.some((word) => words.has(word)) ? damaged : text;
}

function damageWords(text: string, rate: number, random: Random): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (!random.chance(rate)) return word;
    const draw = random.next();
    if (draw < 0.4) return inventWord(random);
    if (draw < 0.6) return '';
    return draw < 0.8 ? `${word} ${inventWord(random)}` : `${word.slice(0, -1)}e`;
  });
}
