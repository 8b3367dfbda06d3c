import { monthNumber } from './lexicon.ts';

const NAMES = (
  'duizend honderd negentig tachtig zeventig zestig vijftig veertig dertig twintig negentien ' +
  'achttien zeventien zestien vijftien veertien dertien twaalf elf tien negen acht zeven zes vijf ' +
  'vier drie twee een nul'
).split(' ');
const NAME = new RegExp(NAMES.join('|'), 'y');

/** What a number is multiplied by that stands before one of these words. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['miljard', 1e9]
]);
const PART = /^hal(?:f|ve)$|^helft$/;
// "12" and "1,5"; not "1.5"
const FIGURES = /^\d+(?:,\d+)?$/;
// "3e", "2de", "vijfde", "twintigste"
const ORDINAL_END = /(?:st|d)?e$/;
const IRREGULAR: Readonly<Record<string, string>> = { eerste: 'een', derde: 'drie' };

/** Whether a word (in lower case) is a numeral; "een" and "eerste" mostly count nothing. */
export function isNumeral(word: string): boolean {
  if (word === 'een' || word === 'eerste') return false;
  return (
    SCALES.has(word) || PART.test(word) || (readNumeral(word) ?? readOrdinal(word)) !== undefined
  );
}

/**
 * Reads a number in figures or, in lower case, in words, as far as a million, or a month of a date
 * ("mei" and "05"); else `undefined`.
 */
export function readNumeral(word: string): number | undefined {
  return FIGURES.test(word) ? Number(word.replace(',', '.')) : monthNumber(word) || cardinal(word);
}

/** The same for a word that says which one: "derde" and "3e". */
export function readOrdinal(word: string): number | undefined {
  if (!word.endsWith('e')) return undefined;
  return readNumeral(IRREGULAR[word] ?? word.replace(ORDINAL_END, ''));
}

/** "achtentwintig", "drieëntwintig", "één", "tweehonderdvijftig". */
function cardinal(word: string): number | undefined {
  const plain = word.replace(/[éë]/g, 'e');
  let [thousands, sum, at] = [0, 0, 0];
  do {
    NAME.lastIndex = at;
    const [name] = NAME.exec(plain) ?? [];
    if (name === undefined) return undefined;
    const index = NAMES.indexOf(name);
    // "duizend", "honderd", then the tens down to "twintig", then all from "negentien" down.
    const value = index < 2 ? 10 ** (3 - index) : index < 10 ? 110 - 10 * index : 29 - index;
    if (value === 1000) [thousands, sum] = [1000 * (sum || 1), 0];
    else if (value === 100) sum = 100 * (sum || 1);
    else sum += value;
    at += name.length;
    // "honderdenvijf", not "vieren"
    if (plain.startsWith('en', at) && at + 2 < plain.length) at += 2;
  } while (at < plain.length);
  return thousands + sum;
}
