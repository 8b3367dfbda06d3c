import { isNear } from '../../spelling/near-words.ts';
import type { SlotValue, ValuesInContext } from './slot-value.ts';

/** A value that looks like a slip beside the values of other versions. */
export interface Oddity {
  /** `number`: a digit off from what most versions have; `repeated-word`: "en en". */
  code: 'number' | 'repeated-word';
  /** Index of the value. */
  value: number;
  /** What is odd, as it stands there. */
  text: string;
  /** What other versions have in its place. */
  usual?: string;
}

// "26 643" and "26643"; not the "26" of "26,5"
const LONG_NUMBER = /\d{1,3}(?: \d{3})+|\d{4,}/g;
// "en en"; not "en de"
const REPEATED = /(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/u;
// " ", not "é"
const NO_LETTER = /\P{L}/u;
// "dat dat" and "die die" are sound Dutch
const SOUND = new Set(['dat', 'die', 'u', 'zij', 'we', 'je']);

/** Finds slips in the slots of a template: paper numbers that lack a digit, doubled words. */
export function odditiesOf(slots: readonly ValuesInContext[]): Oddity[][] {
  const holders = countNumbers(slots);
  return slots.map((slot) => [...oddNumbers(slot, holders), ...repeatedWords(slot)]);
}

function numbersOf({ text }: SlotValue): { printed: string; number: string }[] {
  return [...text.matchAll(LONG_NUMBER)].map(([printed]) => ({
    printed,
    number: printed.replaceAll(' ', '')
  }));
}

/** In how many sets each number stands, over all slots: one paper is often cited in several. */
function countNumbers(slots: readonly ValuesInContext[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { values } of slots)
    for (const value of values)
      for (const number of new Set(numbersOf(value).map(({ number }) => number)))
        holders.set(number, (holders.get(number) ?? 0) + value.sets.length);
  return holders;
}

function oddNumbers({ values }: ValuesInContext, holders: ReadonlyMap<string, number>): Oddity[] {
  return values.flatMap((value, at) =>
    numbersOf(value).flatMap(({ printed, number }): Oddity[] => {
      const usual = [...holders].find(
        ([other, count]) =>
          other.length > number.length && count > holders.get(number)! && isNear(other, number, 1)
      );
      return usual ? [{ code: 'number', value: at, text: printed, usual: usual[0] }] : [];
    })
  );
}

/** Doubled words, also where the other half of them is constant text. */
function repeatedWords({ values, before, after }: ValuesInContext): Oddity[] {
  const last = before.trimEnd().split(NO_LETTER).at(-1)!;
  const first = after.trimStart().split(NO_LETTER)[0]!;
  return values.flatMap(({ text }, value): Oddity[] => {
    const found = text && REPEATED.exec(`${last} ${text} ${first}`);
    return found && !SOUND.has(found[1]!.toLowerCase())
      ? [{ code: 'repeated-word', value, text: found[0] }]
      : [];
  });
}
