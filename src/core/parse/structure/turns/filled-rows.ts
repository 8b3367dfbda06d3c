import { beginsSmall } from '../../scan/letter-case.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import type { Row } from '../rows/rows.ts';
import { endsWithQuestionMark, isSmallLetter, opensAsQuestion } from './askedness.ts';

/** So many rows tell how long a full line is. */
const MEASURED = 200;

/** Whether the first word of the next line would not have fitted on this one of so many characters. */
export function isFull({ text }: Row, next: Row | undefined, measure: number): boolean {
  if (!next) return false;
  const blank = next.text.indexOf(' ');
  return text.length + 1 + (blank < 0 ? next.text.length : blank) > measure;
}

/** Whether a blank line stands behind all that ask and end before their line is full. */
export function blanksPart(rows: readonly Row[], measure: number): boolean {
  let parted = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const next = rows[i + 1];
    if (!next || !endsWithQuestionMark(row.text) || isFull(row, next, measure)) continue;
    if (!next.afterBlank) return false;
    parted++;
  }
  return parted > 1;
}

// So many rows that run on show that each was filled as far as it went; one in so many may be otherwise.
const RUNNING_ON = 8;
const ODD = 25;

const OPEN_END = /[\p{L}\d,;»”’)]$/u;

/** Whether the sentence of a row goes on in the next. */
const runsOn = (row: Row, next: Row | undefined): boolean =>
  next !== undefined && !next.afterBlank && beginsSmall(next.text) && isOpen(row.text);

/** Whether no sentence ends here. Only the last sign tells, a pair of codes at most; for most a small letter. */
const isOpen = (text: string): boolean =>
  isSmallLetter(text.charCodeAt(text.length - 1)) || OPEN_END.test(text.slice(-2));

/**
 * Up to how many characters a program filled each row before it went on with the next: no first word of
 * a row that runs on would have fitted above. 0 where rows are not filled so.
 */
export function filledTo(rows: readonly Row[]): number {
  const running: number[] = [];
  for (let i = 0; i < rows.length; i++) if (runsOn(rows[i]!, rows[i + 1])) running.push(i);
  if (running.length < RUNNING_ON) return 0;
  const measure = Math.max(...running.slice(0, MEASURED).map((i) => rows[i]!.text.length));
  const odd = running.filter((i) => !isFull(rows[i]!, rows[i + 1], measure)).length;
  return odd * ODD <= running.length ? measure : 0;
}

// "Ja.", "voorbeeld.»2", "toelichten?": a sentence ends with the row
const SENTENCE_ENDS = /[.!?:][»”’"')\]]*\d{0,2}$/u;

/** With one of these a row ends that may end a sentence: most rows of a paragraph end in a letter. */
export const mayEndSentence = mayBeginWith('.!?:"\')]0123456789');

/** "Dat", "«Wie": a sentence may begin with a row. */
export const BEGINS_SENTENCE = /^[«“‘"'(]?\p{Lu}/u;

/** Whether a row of filled ones ends in a sentence before it is full: its author ended it. */
export function leavesRoom(row: Row, next: Row | undefined, measure: number): boolean {
  if (!next || !mayEndSentence(row.text, row.text.length - 1)) return false;
  if (!SENTENCE_ENDS.test(row.text.slice(-12))) return false;
  return BEGINS_SENTENCE.test(next.text) && !isFull(row, next, measure);
}

/**
 * Whether a row that ends in a question mark is full, so that the next one may go on with the question: of
 * `measure` characters where blank lines part the turns, else 0; of `filled` ones where rows are filled so.
 */
export function goesOnAsking(
  row: Row,
  next: Row | undefined,
  measure: number,
  filled: number
): boolean {
  if (measure > 0 && isFull(row, next, measure)) return true;
  return filled > 0 && isFull(row, next, filled) && opensAsQuestion(next?.text ?? '');
}
