import type { Row } from '../rows/rows.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { readMemberWithGroup } from '../shapes/member-with-group.ts';

/** A sentence is at least so long, in characters. */
const SENTENCE = 40;

// "* Volgens de Havenbode.": a note below who signs
const NOTE = /^[*([]/u;

// "Zo nee, waarom niet?", "Wij ontvangen graag een schriftelijk antwoord.", "Alvast dank."
const ASKS =
  /\?[»”"’')*_]{0,4}$|^(?:(?:alvast|bij voorbaat|graag|in afwachting)\s|wij (?:ontvangen|vernemen|verwachten|verzoeken|zien)\s)/iu;

/**
 * Whether row `i` names a member with the group right behind a question or a request, or first of all, and no sentence follows: below
 * an answer such names are part of what it tells.
 */
export function signsWithGroup(rows: readonly Row[], i: number, next: number): boolean {
  if (readMemberWithGroup(withSingleBlanks(rows[i]!.text)) === undefined) return false;
  const above = rows[i - 1];
  if (above && !ASKS.test(above.text)) return false;
  return !rows
    .slice(i, next)
    .some(({ text }) => text.length >= SENTENCE && /[.?!:]$/u.test(text) && !NOTE.test(text));
}
