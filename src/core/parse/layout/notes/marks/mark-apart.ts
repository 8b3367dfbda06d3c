import { isBlank } from '../../../scan/blanks.ts';
import { isDigit } from '../../../scan/occurrences.ts';
import type { Line } from '../../lines.ts';
import { BEFORE_COMMA, standsBeforeComma } from './before-comma.ts';
import { ABBREVIATION, NEVER, beginsSentence, isLetter } from './mark-place.ts';
import { TYPED, isTypedInSentence, standsBetweenWords } from './mark-typed.ts';
import { latin } from '../../../scan/latin.ts';

/** No line of print is longer, in characters. */
const PRINTED = 130;

/** A number between blanks: after "?" or "»" it can be a mark, as in "…bekend? 1" and "…bekend 1 ?". */
export function weightOfIsolated(text: string, line: Line, at: number, end: number): number {
  let before = at - 1;
  while (before > line.from && isBlank(text.charCodeAt(before))) before--;
  if (before < line.from || at - before > 3) return NEVER;
  const sign = text.charAt(before);
  if ('?»”'.includes(sign) && !spaceAndDigits(text, end)) {
    if (!beginsNumbered(text, line, end)) return 0.7;
    // Among lines of print the next question begins one of its own.
    if (line.to - line.from <= PRINTED) return BEHIND_STOP;
  }
  let after = end;
  while (after < line.to && isBlank(text.charCodeAt(after))) after++;
  if (text.charAt(after) === '?' && after - end <= 2) return isMonthBefore(text, at) ? NEVER : 0.5;
  if (isBehindCommittee(text, at, end)) return 0.7;
  if (isLetter(text.charCodeAt(before))) {
    if (standsBeforeComma(text, line.from, at, end)) return BEFORE_COMMA;
    return isTypedInSentence(text, line, at, end) || standsBetweenWords(text, line, at, end)
      ? TYPED
      : NEVER;
  }
  if ((sign === ')' || isDigit(text.charCodeAt(before))) && standsBetweenWords(text, line, at, end))
    return TYPED;
  if (!'.!’")'.includes(sign)) return NEVER;
  // "… per week open is. 1": no sentence begins with a number that nothing follows; "… is. 1) Of"
  const isSentence = sign === '.';
  if (isSentence && ABBREVIATION.test(text.slice(Math.max(0, before - 12), before))) return NEVER;
  if (isSentence && standsAlone(text, line, end)) return BEHIND_STOP;
  return beginsSentence(text, line, end) ? -1.6 : NEVER;
}

/** How far before its mark the name of a committee begins. */
const COMMITTEE_REACH = 160;

// "De vaste commissie voor Onderwijs, Cultuur en Wetenschap "
const COMMITTEE = latin(/(?:^|\P{L})commissies? voor [^.?!:;\d]{3,140}\p{L}\s{1,2}$/iu);

/** "De vaste commissie voor Justitie 1 heeft": the note lists its members. */
function isBehindCommittee(text: string, at: number, end: number): boolean {
  return (
    /^\s(?:heeft|hebben|belast)\s/u.test(text.slice(end, end + 9)) &&
    COMMITTEE.test(text.slice(Math.max(0, at - COMMITTEE_REACH), at))
  );
}

/** Only a note that is known makes such a number a mark. */
const BEHIND_STOP = -0.8;

function standsAlone(text: string, line: Line, end: number): boolean {
  return end === line.to || (text.charAt(end) === ')' && beginsSentence(text, line, end));
}

// " Hoe", ". Hoe", ".) Hoe"; not " Antwoord 1", which has its number behind it
const BEGINS = /^(?:\.\)?)?\s(?!(?:Antwoord(?:en)?|Vra(?:ag|gen)) (?:op |vra|\d))\p{Lu}/u;

/** "bekend? 2 Hoe", "bekend? 2. Hoe": here the number may begin the next question. */
function beginsNumbered(text: string, line: Line, end: number): boolean {
  return BEGINS.test(text.slice(end, Math.min(line.to, end + 14)));
}

function isMonthBefore(text: string, at: number): boolean {
  return /(?:jaar|per|op|van|fase|artikel|vraag|lid)\s$/iu.test(
    text.slice(Math.max(0, at - 9), at)
  );
}

/** Whether " 000" of an amount follows: "?20 000". */
export function spaceAndDigits(text: string, end: number): boolean {
  return isBlank(text.charCodeAt(end)) && /^\s\d{3}(?!\d)/u.test(text.slice(end, end + 5));
}
