import type { Row } from '../../structure/rows/rows.ts';
import { MONTH_NAME } from '../../scan/dates.ts';
import { latin } from '../../scan/latin.ts';

// "3 maart 2031", "donderdag 01 november 2031": nothing but a day
const DAY = new RegExp(
  `^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?\\d{1,2} (?:${MONTH_NAME}) (?:19|20)\\d\\d$`,
  'iu'
);

/** No such line is longer, in characters. */
const LONGEST = 40;

// "Met deze brief van", "… de vergadering": the day belongs to the line above
const OPEN_LINE = latin(/(?:\p{Ll}{2}|[,:])$/u);

// "van", "tot en met": also where a blank line parts them
const OPEN_WORD = latin(/(?<!\p{L})(?:aan|d\.d\.|en|met|op|per|sinds|tot|van|vanaf)$/iu);

/** So many rows around a day tell whether it is the paper's. */
const NEAR = 12;

/** A sentence is at least so long, in characters. */
const SENTENCE = 40;

const isDay = (text: string): boolean => text.length <= LONGEST && DAY.test(text);

/** A day below running text, or one of several, heads a part of the text: "12 april 2031" / "De kade gaat open." */
function isOfText(rows: readonly Row[], i: number): boolean {
  const above = rows.slice(Math.max(0, i - NEAR), i);
  const isSentence = ({ text }: Row) => text.length >= SENTENCE && /[.!]$/u.test(text);
  return (
    above.some(isSentence) ||
    [...above, ...rows.slice(i + 1, i + NEAR)].some(
      ({ text }) => text !== rows[i]!.text && isDay(text)
    )
  );
}

/**
 * Whether row `i` is nothing but a day that no label and no sentence above it explains, as letters and
 * news print theirs.
 */
export function isLoneDay(rows: readonly Row[], i: number): boolean {
  const { text, afterBlank } = rows[i]!;
  if (!isDay(text) || isOfText(rows, i)) return false;
  const above = rows[i - 1]?.text ?? '';
  if ((afterBlank ? OPEN_WORD : OPEN_LINE).test(above)) return false;
  const below = rows[i + 1];
  return below === undefined || below.afterBlank || !/^[\p{Ll}\d(]/u.test(below.text);
}
