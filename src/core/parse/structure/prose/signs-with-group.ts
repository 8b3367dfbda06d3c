import type { Row } from '../rows/rows.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { isSigningName } from '../shapes/signature-line.ts';
import { readMemberWithGroup } from '../shapes/member-with-group.ts';

/** A sentence is at least so long, in characters. */
const SENTENCE = 40;

// "* Volgens de Havenbode.": a note below who signs
const NOTE = /^[*([]/u;

// "Zo nee, waarom niet?", "Wij ontvangen graag een schriftelijk antwoord.", "Alvast dank.", "De fractie ziet uw reactie tegemoet."
const ASKS = latin(
  /\?[»”"’')*_]{0,4}$|^(?:alvast|bij voorbaat|dank|gaarne|gelieve|graag|hoogachtend|namens|in afwachting|met (?:belangstelling|dank|vriendelijke))(?!\p{L})|^(?:wij|ik|ondergetekenden|de (?:fractie|indiener|ondergetekende|vragensteller)\p{L}*)\s(?:[^.?!:]{0,60}\s)?(?:dank|hoop|hopen|ontvang|stel|verneem|vernem|verwacht|verzoek|wacht|zie)\p{L}*\s[^:]{0,120}$/iu
);

// "Oeverdam, 4 maart 2031": between a request and who signs it
const PLACE_AND_DAY = latin(/^\p{Lu}[\p{L}’' -]{2,30}, \d{1,2} \p{Ll}{3,9} (?:19|20)\d\d$/u);

/** Row `i` as one that names a member, with the group that has the next line for itself: "Eva Bakker" / "VVD". */
function memberAt(rows: readonly Row[], i: number) {
  const text = withSingleBlanks(rows[i]!.text);
  const below = rows[i + 1];
  return (
    readMemberWithGroup(text) ??
    (below && !below.afterBlank ? readMemberWithGroup(`${text}, ${below.text}`) : undefined)
  );
}

// "Fractie D66 Duinrade,", "Fractie Dorpsbelang"
const GROUP = latin(
  /^(?:de )?(?:raads|staten)?fractie (?:van )?(?:de |het )?[\p{Lu}\d][\p{L}\d&’' -]{1,40},?$/iu
);

/** "Fractie D66 Duinrade," right above the name of one of its members, who sign below their group. */
const signsBelowGroup = (rows: readonly Row[], i: number): boolean => {
  const below = rows[i + 1];
  return below !== undefined && GROUP.test(rows[i]!.text) && isSigningName(below.text);
};

/**
 * Whether row `i` names a member with the group right behind a question or a request, or first of all, and no sentence follows: below
 * an answer such names are part of what it tells.
 */
export function signsWithGroup(rows: readonly Row[], i: number, next: number): boolean {
  if (memberAt(rows, i) === undefined && !signsBelowGroup(rows, i)) return false;
  const above = rows[PLACE_AND_DAY.test(rows[i - 1]?.text ?? '') ? i - 2 : i - 1];
  if (above && !ASKS.test(above.text)) return false;
  return !rows
    .slice(i, next)
    .some(({ text }) => text.length >= SENTENCE && /[.?!:]$/u.test(text) && !NOTE.test(text));
}
