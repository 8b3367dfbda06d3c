import type { Half } from './cut-line.ts';
import { beginsSmall } from '../scan/letter-case.ts';

/** What the lines of one side look like. */
export interface SideShape {
  /** Lines with anything in them. */
  count: number;
  /** Their length on average. */
  length: number;
  /** How often a line goes on in the next: an open end, then a small letter. */
  flows: number;
  /** Lines that head a question or an answer, or say who asks or answers. */
  headings: number;
  /** The share of letters in all that is printed. */
  letters: number;
}

/** "is." and "is.3"; not "tot 34" */
export const ENDS_SENTENCE = /[.?!:][»”"’)\]]{0,2}\d{0,3}$/u;
const BREAKS_WORD = /\p{Ll}[-‐\u00AD]$/u;
// "Vraag 3", "Antwoord", "3 en 4", "Antwoord van minister"
const HEADING =
  /^(?:(?:Vra(?:ag|gen)|Antwoord)(?:\s[\d,\sent/m]+)?[.:]?$|\d{1,3}(?:\sen\s\d{1,3})?[.:]?$|(?:Vra(?:ag|gen)|Antwoord|Mededeling)\svan\s)/u;
const LETTER = /\p{L}/gu;

/** Measures one side of a gutter. */
export function measureSide(text: string, halves: readonly Half[]): SideShape {
  let [count, printed, letters, flows, headings] = [0, 0, 0, 0, 0];
  let previous = '';
  for (const { from, to } of halves) {
    if (to === from) continue;
    const line = text.slice(from, to);
    count++;
    printed += line.replaceAll(' ', '').length;
    letters += line.match(LETTER)?.length ?? 0;
    if (HEADING.test(line)) headings++;
    const isOpen = previous !== '' && !ENDS_SENTENCE.test(previous);
    if (beginsSmall(line) && (isOpen || BREAKS_WORD.test(previous))) flows++;
    previous = line;
  }
  return {
    count,
    length: printed / Math.max(1, count),
    flows,
    headings,
    letters: letters / Math.max(1, printed)
  };
}

const MIN_LENGTH = 14;
const MIN_FLOWS = 2;
const MIN_FLOWS_OF_BOTH = 6;
const FLOWING_SHARE = 0.1;
const MIN_LETTERS = 0.75;

/** Whether a side holds words rather than figures. */
export function isText({ count, letters }: SideShape): boolean {
  return count > 0 && letters >= MIN_LETTERS;
}

/** Whether a side reads as text that runs on from line to line, which no list of labels or figures does. */
export function isRunningText({ count, length, flows, letters }: SideShape): boolean {
  return (
    length >= MIN_LENGTH &&
    flows >= Math.max(MIN_FLOWS, count * FLOWING_SHARE) &&
    letters >= MIN_LETTERS
  );
}

/** Whether two sides are two running texts: they run on, or are told apart by headings of their own. */
export function areRunningTexts(left: SideShape, right: SideShape): boolean {
  const flows = left.flows + right.flows;
  return isRunningText(left) && isRunningText(right) && flows >= MIN_FLOWS_OF_BOTH;
}

/** Whether both sides hold questions or answers under headings of their own. */
export function areHeaded(left: SideShape, right: SideShape): boolean {
  return [left, right].every(
    (side) => isText(side) && side.headings > 0 && side.flows > 0 && side.length >= MIN_LENGTH
  );
}
