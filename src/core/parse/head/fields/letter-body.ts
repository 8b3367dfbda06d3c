import type { Row } from '../../structure/rows/rows.ts';
import { isSalutation } from '../../scan/salutation.ts';
import { readSiteRow } from './site-head.ts';

// "Hierbij", "Aanleiding": from here on a line "Datum" is a line of prose
const BODY =
  /^(?:(?:zeer )?(?:hoog)?geachte |hierbij |in antwoord op |aanleiding$|inleiding$|kern$|(?:met deze brief|bij dezen?|bijgaand)\b)/iu;

/** Whether a line opens the running text of a letter or memo. */
export function opensBody(line: string): boolean {
  return BODY.test(line) || isSalutation(line);
}

// "Hoogachtend,", "De minister van Financiën,": behind it a letter may print its head once more
const CLOSING =
  /^(?:hoogachtend|met vriendelijke groet|de (?:minister|staatssecretaris)(?:-president)? (?:van|voor|\p{Lu})[^.?!]{0,80},?$)/iu;

/** Index of the row that closes a cover letter; behind the last where none does. */
export function findClosing(rows: readonly Row[], from: number): number {
  const at = rows.findIndex(({ text }, i) => i >= from && CLOSING.test(text));
  return at < 0 ? rows.length : at;
}

/** A line this long is running text, if the next is as long. */
const RUNNING = 60;

// "Betreft Antwoorden op …" of a head that became one line is as long as what stands below it
const SUBJECT = /^(?:betreft|onderwerp)\s/iu;

/** Index of the first row of running text. */
export function findBody(rows: readonly Row[]): number {
  const body = rows.findIndex(
    ({ text, inline }, i) =>
      opensBody(text) ||
      (text.length > 3 * RUNNING && !readSiteRow(rows, i)) ||
      (text.length > RUNNING &&
        !(inline && SUBJECT.test(text)) &&
        !text.startsWith('|') &&
        [1, 2].every((n) => (rows[i + n]?.text.length ?? 0) > RUNNING && !rows[i + n]?.afterBlank))
  );
  return body < 0 ? rows.length : body;
}
