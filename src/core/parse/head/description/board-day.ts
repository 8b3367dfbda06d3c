import type { FoundDate } from '../../scan/dates.ts';

// "ingekomen op" right before a day
const CAME =
  /(?:ingekomen|ingediend|ontvangen|ingezonden|gedateerd|d\.d\.)(?: op)?(?: d\.d\.)? $/iu;

// "uw brief van 9 maart 2031"; behind who asked "van 9 maart 2031" alone says it
const BRIEF = /(?<!\p{L})(?:uw|diens|hun) (?:brief|e-?mail) (?:van|d\.d\.) $/iu;
const OF_DAY = / (?:van|d\.d\.) $/iu;

// "op 30 maart 2031 besloten", "van 30 maart 2031 beantwoordt het college": not that on which was asked
const DECIDES = /^(?:(?!vragen|gesteld)[^,;.]){0,40}(?:besloten|besluit|beantwoord|geantwoord)/iu;

/**
 * The day on which the questions of a sentence were put: of its days that which stands by them, else the first. Who
 * asked is named from `names` on, what about from `subject` on, where other days are told of.
 */
export function findAskedDay(
  sentence: string,
  days: readonly FoundDate[],
  names: number,
  subject = sentence.length
): FoundDate | undefined {
  const own = days.filter(({ start, end }) => {
    const isTold = start >= subject && !CAME.test(sentence.slice(0, start));
    return !isTold && (start > names || !DECIDES.test(sentence.slice(end)));
  });
  const stands = own.find(({ start }) => {
    const before = sentence.slice(0, start);
    return BRIEF.test(before) || (start > names && OF_DAY.test(before));
  });
  return stands ?? own[0];
}
