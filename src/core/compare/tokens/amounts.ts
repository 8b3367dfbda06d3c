import { ABBREVIATIONS } from './lexicon.ts';
import { readNumeral, readOrdinal, SCALES } from './numerals.ts';

// "26 643" and "1.000"; not "26 64"
const GROUPED = /\b\d{1,3}(?:[.\s]\d{3})+(?![\d.])/g;
// "€" and "5" of "€5", "5" and "%" of "5%"
const PARTS = /[\p{Sc}%‰]|[^\s\p{Sc}%‰]+/gu;

/**
 * A text (in lower case) that is nothing but a number and its unit, in one notation: "€ 1,5 mln" and "1.500.000 euro"
 * both give "1500000 euro". `undefined` for any other text.
 */
export function amountOf(text: string): string | undefined {
  const place = readOrdinal(text);
  if (place !== undefined) return `${place}e`;
  let amount: number | undefined;
  let unit = '';
  const joined = text.replace(GROUPED, (figures) => figures.replace(/\D/g, ''));
  for (const part of joined.match(PARTS) ?? []) {
    const word = ABBREVIATIONS.get(part) ?? part;
    const number = amount === undefined ? readNumeral(word) : SCALES.get(word);
    if (number !== undefined) amount = (amount ?? 1) * number;
    else if (unit === '' && (amount !== undefined || ABBREVIATIONS.has(part))) unit = word;
    else return undefined;
  }
  // 2,3 times a million is a little less in binary.
  return amount === undefined ? undefined : `${Number(amount.toPrecision(12))} ${unit}`;
}
