import { findTail } from '../structure/prose/tail.ts';
import type { Row } from '../structure/rows/rows.ts';
import { opensQuestions } from '../structure/shapes/description-start.ts';
import { isGroupTitle, namesGroupOfAskers } from '../structure/shapes/group-title.ts';
import { isSetTitle } from '../structure/shapes/set-title.ts';

// "1843", "Vragen van het lid", "2025Z08286", "Antwoorddatum: 4 mei 2021": how the head of another set
// begins
const HEAD_START =
  /^(?:geachte .{0,30}voorzitter,?|hierbij (?:bied|zend|stuur|ontvangt).*|\d{1,4}|\(?20\d\dZ\s?\d{5}\)?|(?:AH|DO) \d+|antwoorddatum:? .{4,20})$/iu;

// "2025Z08286" right above the title of its set
const CASE_NUMBER = /^[*#_\s]*\(?20\d\dZ\s?\d{5}\)?[*_\s]*$/u;

const hasOwnNumber = ({ text }: Row): boolean => CASE_NUMBER.test(text);

// "Fractie: Dorpsbelang", with "Programma: Bestuur" below it: whose questions follow
const OF_GROUP =
  /^(?:fractie|indieners?|(?:vraag|vragen)stellers?|ingediend door|raadslid|statenlid)\s?:/iu;
const LABELLED = /^\p{Lu}[\p{L} ]{2,30}\s?: ?\S.{0,80}$/u;

const isLabelled = ({ text }: Row): boolean => LABELLED.test(text) && !/[.?!]$/u.test(text);

/** Row at which the last answer of a set ends: at its tail, or at the head of the next set. */
export function findSetEnd(
  rows: readonly Row[],
  first: number,
  next: number,
  { another, behindAnswer }: { another: boolean; behindAnswer: boolean }
): number {
  const tail = findTail(rows, first, next, behindAnswer);
  if (tail !== undefined || !another) return tail ?? next;
  for (let i = first + 1; i < next; i++) {
    const { text, afterBlank } = rows[i]!;
    if (opensQuestions(text) || isSetTitle(text))
      return first + 1 < i && hasOwnNumber(rows[i - 1]!) ? i - 1 : i;
    if (i === next - 1 && namesGroupOfAskers(text)) return i;
    if (afterBlank && OF_GROUP.test(text) && rows.slice(i, next).every(isLabelled)) return i;
    if (afterBlank && (HEAD_START.test(text) || (i === next - 1 && isGroupTitle(text)))) return i;
  }
  return next;
}
