import type { Row } from '../../structure/rows/rows.ts';

// "3": a paper's number at its top; below running text that of a question or a part
const BARE_NUMBER = /^[#*\s]*\d{1,4}[*\s]*$/u;

// "Aanhangsel van de Handelingen", "Vragen van het lid", "LIJST VAN VRAGEN", "Nr."
const OF_PAPER =
  /aanhangsel|handelingen|vergaderjaar|staten-generaal|(?:tweede|eerste) kamer|kamervra|vra(?:ag|gen),? (?:van|gesteld|en antwoorden)|lijst van vragen|\b20\d\d ?[DZ] ?\d{5}|^nr\.?$/iu;

/** How many rows above and below a number are looked at for what names a paper. */
const ROWS_BESIDE = 6;

/** From this length on, in characters, a line that ends a sentence is running text. */
const SENTENCE = 50;

/** How many rows above a number are looked at for running text. */
const ROWS_ABOVE = 12;

/**
 * Whether the words of row `i` are a bare number that is not the paper's: it stands below sentences, or
 * nothing round it belongs to the head of a paper. A site prints counts and days as well.
 */
export function isOtherNumber(words: string, rows: readonly Row[], i: number): boolean {
  return (
    BARE_NUMBER.test(words) &&
    (endsTitle(words, rows, i) || isBelowText(rows, i) || !isBesideHead(rows, i))
  );
}

// "2031"
const YEAR = /^(?:19|20)\d\d$/u;

/** "Bijdrage van de fractie aan de vragen over de begroting van" / "2031": the year of a title that was broken. */
function endsTitle(words: string, rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1]?.text ?? '';
  const isRest = YEAR.test(words) && !rows[i]!.afterBlank && above.length >= SENTENCE;
  return isRest && !OF_PAPER.test(above);
}

/** Whether sentences stand above row `i`, and no head does. */
function isBelowText(rows: readonly Row[], i: number): boolean {
  return rows
    .slice(Math.max(0, i - ROWS_ABOVE), i)
    .some(({ text }) => text.length >= SENTENCE && /[.?!]$/u.test(text) && !text.includes('('));
}

function isBesideHead(rows: readonly Row[], i: number): boolean {
  const near = rows.slice(Math.max(0, i - ROWS_BESIDE), i + ROWS_BESIDE + 1);
  return near.some(({ text }) => OF_PAPER.test(text));
}
