import { firstDate, MONTH_NAME } from '../scan/dates.ts';

const DAY = `\\d{1,2} (?:${MONTH_NAME}) (?:19|20)\\d\\d`;

// "Datum   16 december 2024     3905517-GMT", "… Den Haag Datum 16 december 2024 Betreft …"
const LABELLED = new RegExp(`(?:^|\\s)Datum:?\\s{0,80}(?=${DAY})`, 'iu');

// "Den Haag, 16 december 2024 Betreft …", where a letter became one line
const DATELINE = new RegExp(
  `(?:^|\\s)(?:Den Haag|[’']s-Gravenhage), (?=${DAY} (?:Betreft|Onderwerp|Geachte|Ons kenmerk|Uw kenmerk)(?:[: ]|$))`,
  'u'
);

// "Geachte voorzitter," ⏎ "16 december 2024": its label stands above both
const BELOW_SALUTATION = new RegExp(
  `^geachte [^\\n]{0,40}voorzitter,\\n{1,3}(?=${DAY}(?:\\n|$))`,
  'imu'
);

/** How far into a piece of prose the head of a letter can reach, in characters. */
const REACH = 1500;

/** So many pieces of prose are looked at. */
const PIECES = 4;

/**
 * The day of a letter, `YYYY-MM-DD`, where its label stands in running text: in a line that holds more,
 * or above other lines than its own. `undefined` where none does.
 */
export function findLetterDate(prose: readonly string[]): string | undefined {
  for (const piece of prose.slice(0, PIECES)) {
    const text = piece.slice(0, REACH);
    const found = LABELLED.exec(text) ?? DATELINE.exec(text) ?? BELOW_SALUTATION.exec(text);
    if (found) return firstDate(text.slice(found.index + found[0].length).slice(0, LONGEST));
  }
  return undefined;
}

/** A day is no longer than this, in characters. */
const LONGEST = 24;
