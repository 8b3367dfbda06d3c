import { mayBeginWithAny } from '../../scan/may-begin.ts';

// "Indiendatum: 31 aug. 2030 " before "1. Kent u het bericht?", as a party's site prints the first question
const DAY_BEFORE_FIRST =
  /^(?:Indiendatum|Antwoorddatum)\s?:\s{0,4}(?:\d{1,2} )?[a-z]{3,9}\.? \d{4}\s{1,4}(?=1[.)]\s)/u;

const mayBeDay = mayBeginWithAny(['indiendatum', 'antwoorddatum', 'datum ', 'datum\t', 'datum:']);

// "Datum 3 mei 2031 " before "Betreft Beantwoording": two lines of a letter's head that became one
const DAY_BEFORE_SUBJECT =
  /^Datum:?[ \t]{1,4}\d{1,2} [a-z]{3,9} \d{4} {1,2}(?=(?:Betreft|Onderwerp):?[ \t]{1,2}[\p{L}\d«‘“"])/u;

/**
 * Where the first question begins in the line of the day on which it was put, or the subject of a letter in that of its day;
 * `undefined` in any other line.
 */
export function placeBehindDay(line: string): number | undefined {
  return mayBeDay(line)
    ? (DAY_BEFORE_FIRST.exec(line) ?? DAY_BEFORE_SUBJECT.exec(line))?.[0].length
    : undefined;
}
