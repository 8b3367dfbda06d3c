import { mayBeginWithAny } from '../../scan/may-begin.ts';

// "Indiendatum: 31 aug. 2030 " before "1. Kent u het bericht?", as a party's site prints the first question
const DAY_BEFORE_FIRST =
  /^(?:Indiendatum|Antwoorddatum)\s?:\s{0,4}(?:\d{1,2} )?[a-z]{3,9}\.? \d{4}\s{1,4}(?=1[.)]\s)/u;

const mayBeDay = mayBeginWithAny(['indiendatum', 'antwoorddatum']);

/** Where the first question begins in the line of the day on which it was put; `undefined` in any other line. */
export function placeBehindDay(line: string): number | undefined {
  return mayBeDay(line) ? DAY_BEFORE_FIRST.exec(line)?.[0].length : undefined;
}
