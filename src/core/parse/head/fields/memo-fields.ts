import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { isStamp, readLabel } from './field-labels.ts';
import { fieldOf, type ReadField } from './head-field.ts';
import { latin } from '../../scan/latin.ts';

// "nota Plan van aanpak", "Beslisnota bij Kamerbrief", "Nota - Beantwoording Kamervragen"
const TITLED_LINE =
  /^(?:(?:beslis)?nota|notitie|memo)[ \t:–-]{1,4}(?!actief|openbaar|van |is |voor |met |ter |\()(?=\S)/iu;

// "nota", "Notitie:", "MEMORANDUM": the title stands below, or the word is all there is
const SORT = /^(?:(?:beslis)?nota|notitie|memo(?:randum)?|oplegnotitie)\s?:?$/iu;

// "Nota voor MP (ter informatie)", "Nota (met termijn)", "Nota ter besluitvorming aan de minister"
const SORT_LINE =
  /^(?:(?:beslis)?nota|notitie|memo(?:randum)?)\s(?:\(|voor |met |ter )[^.:]{2,60}$/iu;

// "Deadline: 12 juni", "AAN       : de minister", "BHM: akkoord": only above the parts of a memo
const COLON = latin(/^(\p{L}[\p{L} ()/.’'-]{1,32}?)\s*:(?=\s|$)\s*/u);

// "Voor           Staatssecretaris Energie": label and value in two columns
const GAP = /^(\p{Lu}\p{Ll}[\p{L} ]{1,22}?)\s{2,}(?=\S)/u;

/** Whether a line begins with a label as the head of a memo has it, known or not. */
export const opensMemoField = (line: string): boolean => COLON.test(line) || GAP.test(line);

/** No line that is all of a title is longer, in characters. */
const MAX_TITLE = 160;

/** Whether a line says what sort of paper a memo is, or begins with it. */
export const opensMemoTitle = (line: string): boolean =>
  TITLED_LINE.test(line) || SORT.test(line) || SORT_LINE.test(line);

/** Reads what only the head of a memo has at row `i`; `bodyAt` is the row of its first part. */
export function readMemoField(
  rows: readonly Row[],
  i: number,
  bodyAt: number,
  end: number
): ReadField | undefined {
  const text = withoutMarkup(rows[i]!.text);
  if (TITLED_LINE.test(text))
    return fieldOf(rows, i, titleEnd(rows, i, bodyAt), end, 'Nota', 'title');
  if (SORT.test(text)) {
    const isAboveTitle = i + 1 < bodyAt && isTitle(rows[i + 1]!.text);
    if (!isAboveTitle) return fieldOf(rows, i, i + 1, end, 'Soort', 'other');
    return fieldOf(rows, i, titleEnd(rows, i + 1, bodyAt), end, text, 'title', rows[i + 1]!.from);
  }
  if (SORT_LINE.test(text)) return fieldOf(rows, i, i + 1, end, 'Soort', 'other');
  const colon = COLON.exec(rows[i]!.text) ?? GAP.exec(rows[i]!.text);
  if (!colon?.[1]) return undefined;
  let next = i + 1;
  while (next < bodyAt && goesOn(rows[next]!)) next++;
  const valueAt = rows[i]!.from + colon[0].length;
  const read = fieldOf(rows, i, next, end, colon[1], 'other', valueAt);
  if (colon[0].length >= rows[i]!.text.length && next === i + 1) delete read.part.value;
  return read;
}

/**
 * Where the title of a memo begins that nothing announces: the last lines above its parts, `from` being
 * the first that nothing else took. Its end is `bodyAt`.
 */
export function findMemoTitle(
  rows: readonly Row[],
  from: number,
  bodyAt: number
): number | undefined {
  let first = bodyAt;
  while (first > from && bodyAt - first < MAX_TITLE_ROWS && isTitle(rows[first - 1]!.text)) {
    first--;
    if (rows[first]!.afterBlank) break;
  }
  return first < bodyAt ? first : undefined;
}

const MAX_TITLE_ROWS = 3;

function titleEnd(rows: readonly Row[], i: number, bodyAt: number): number {
  let next = i + 1;
  while (next < bodyAt && next < i + MAX_TITLE_ROWS && goesOn(rows[next]!)) next++;
  return next;
}

/** A line right below that begins small, or is indented as a further value: it goes on. */
const goesOn = ({ text, afterBlank }: Row): boolean =>
  !afterBlank && isTitle(text) && /^\p{Ll}/u.test(text);

const isTitle = (line: string): boolean =>
  line.length <= MAX_TITLE &&
  /\p{L}{3}/u.test(line) &&
  !/[.;,]$/u.test(line) &&
  readLabel(line) === undefined &&
  !isStamp(line) &&
  !COLON.test(line) &&
  !NAME.test(line);

// "K. de Boer": who signed, no title
const NAME = /^(?:\p{Lu}\.\s?){1,3}(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+$/u;
