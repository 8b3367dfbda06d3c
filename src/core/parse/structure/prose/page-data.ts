import type { Row } from '../rows/rows.ts';
import { latin } from '../../scan/latin.ts';

// "Kamerantwoord document nummer: ah-tk-20302031-17", "Volledige titel: Het bericht"
const LABELLED = latin(/^\p{Lu}[\p{L} ]{2,40}: \S/u);

// "kv-tk-2015Z21199", "2015Z21199", "https://…": what names a paper
const NAMES_PAPER = /(?:^|[\s:])(?:(?:kv|ah|kst|h)-\S*\d|20\d\d[DZ]\d{5}|https?:\/\/\S+)$/iu;

// "NR 2031Z94886", "Zaaknummer 2031Z94886": the first line of data without colons
const CASE_LINE = /^(?:nr\.?|nummer|zaak(?:nummer)?|kenmerk) 20\d\d ?[DZ] ?\d{5}$/iu;

// "Kamervraag document nummer: kv-tk-2031Z01234": the official number of a set, or of its answers
const NAMES_SET = /[:\s](?:kv|ah)-tk-\S*\d$/iu;

// "… van de pont?", "Ja."
const ENDED = /[.?!]["'’”»)]?$/u;

/** A line of such data is no longer, in characters. */
const LONGEST = 100;

/** Where the data begin that a page prints without colons behind the text, to the very end. */
function findCaseLine(rows: readonly Row[], first: number, next: number): number | undefined {
  for (let i = next - 1; i > first; i--) {
    const { text, afterBlank } = rows[i]!;
    if (text.length > LONGEST || /[.?!]$/u.test(text)) return undefined;
    if (afterBlank && CASE_LINE.test(text)) return i;
  }
  return undefined;
}

/** Behind a blank line, or the number of a set right behind a sentence that has ended. */
const opensData = (first: Row | undefined, above: string): boolean =>
  first !== undefined && (first.afterBlank || (NAMES_SET.test(first.text) && ENDED.test(above)));

/** Whether the data behind a text say by its official number that it is a set. */
export function isNumberedSet(rows: readonly Row[], first: number): boolean {
  const data = findPageData(rows, first, rows.length);
  return data !== undefined && rows.slice(data).some(({ text }) => NAMES_SET.test(text));
}

/**
 * Index of the row with which the data begin that a page prints about its paper behind the text:
 * labels with their values to the very end, one of which names a paper. `undefined` where none stand
 * there.
 */
export function findPageData(
  rows: readonly Row[],
  first: number,
  next: number
): number | undefined {
  let at = next;
  while (at > first && LABELLED.test(rows[at - 1]!.text)) at--;
  const data = rows.slice(at, next);
  const above = rows[at - 1]?.text ?? '';
  const opens = opensData(data[0], above) && !above.endsWith(':');
  return opens && data.length > 1 && data.some(({ text }) => NAMES_PAPER.test(text))
    ? at
    : findCaseLine(rows, first, next);
}
