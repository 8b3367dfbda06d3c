import { endsWithQuestionMark } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';
import { isNumberedAndTold } from '../shapes/told-of-group.ts';
import { DEAR_CHAIR } from '../../scan/salutation.ts';
import { asksFrom } from './count-label.ts';
import type { Candidate } from './heading-candidates.ts';
import type { Heading } from './heading.ts';

/** "Vragen van het lid Faas (VVD)" right above "Vraag:" or "1.": the title of one member's questions. */
export const isTitleAbove = ({ next }: Candidate, below: Candidate | undefined): boolean =>
  below?.role === 'question' && below.row === next && !below.byMember;

// "Geachte voorzitter,"
const SALUTATION = new RegExp(`^${DEAR_CHAIR}`, 'iu');

/** "Bijlagen: 1. Antwoorden" in the head of a letter that begins below: what is enclosed. */
export function isAboveLetter(
  { role, next }: Candidate,
  nextRow: number | undefined,
  rows: readonly Row[]
): boolean {
  if (role === 'question') return false;
  return rows.slice(next, nextRow).some(({ text }) => SALUTATION.test(text));
}

/**
 * "Antwoorden" right above the first question: the title of them all; and the bare word further above it
 * where nothing has been asked: "LIJST VAN VRAGEN EN" / "ANTWOORDEN", a cell of a page's table.
 */
export function isTitleOfAll(
  { role, numbers, row, next, shape }: Candidate,
  first: Candidate | undefined,
  rows: readonly Row[]
): boolean {
  if (role !== 'answer' || numbers.length > 0 || first?.role !== 'question') return false;
  if (rows.slice(0, row).some(({ text }) => endsWithQuestionMark(text))) return false;
  if (first.row !== next) {
    if (rows.slice(0, row).some(({ text }, i) => isNumberedAndTold(text, rows[i - 1]?.text))) {
      return false;
    }
    return (
      shape === 'word' && row > 0 && !rows.slice(0, row).some(({ text }) => text.includes('?'))
    );
  }
  return first.shape.startsWith('word') || asksFrom(rows, first.row);
}

// "Nr", "Nummer": the head of the column before that of the questions
const NUMBER_COLUMN = /^(?:nr|nummer|no)\.?$/iu;

/** "Nr" ⏎ "Vraag" ⏎ "Antwoord": the heads of a table's columns open neither question nor answer. */
export function withoutColumnHead(headings: readonly Heading[], rows: readonly Row[]): Heading[] {
  const isNumberColumn = (row: number) => NUMBER_COLUMN.test(rows[row]?.text.slice(0, 8) ?? '');
  const isQuestionColumn = (row: number) =>
    /^vra(?:ag|gen)$/iu.test(rows[row]?.text.slice(0, 8) ?? '') && isNumberColumn(row - 1);
  return headings.filter(
    ({ role, numbers, row }) =>
      numbers.length > 0 ||
      !(role === 'question' ? isNumberColumn(row - 1) : isQuestionColumn(row - 1))
  );
}

// "VRAGEN:", a line of its own
const PLURAL = /^[*#_\s]*vragen\s?:?[*_\s]*$/iu;

/**
 * "Vragen" right above "1. Kent u …?" is the title of what follows, and above "3. Hoe …?" where 2 has
 * been.
 */
export function withoutPartTitles(
  headings: readonly Heading[],
  candidates: readonly Candidate[],
  rows: readonly Row[]
): Heading[] {
  const numbered = new Map(
    candidates
      .filter(({ shape, numbers }) => !shape.startsWith('word') && numbers.length > 0)
      .map(({ row, numbers }) => [row, numbers[0]!])
  );
  const isTitle = ({ row, next }: Heading): boolean => {
    const first = numbered.get(next);
    if (first === undefined || first === 1) return first === 1;
    if (!PLURAL.test(rows[row]!.text)) return false;
    return [...numbered].some(([above, number]) => above < row && number === first - 1);
  };
  return headings.filter(
    (heading) => heading.role === 'answer' || heading.numbers.length > 0 || !isTitle(heading)
  );
}

/** "Vragen" and "Antwoorden" without numbers are titles of parts where others have numbers. */
export function withoutLoneWords(headings: readonly Heading[]): Heading[] {
  const numbered = headings.some(({ role, numbers }) => role === 'question' && numbers.length > 0);
  return numbered
    ? headings.filter(({ role, numbers }) => role === 'answer' || numbers.length > 0)
    : [...headings];
}

/** "Antwoord" without a number below an answer is a title in it: each question has one such word. */
export function withoutSecondWords(headings: readonly Heading[]): Heading[] {
  return headings.filter(
    ({ role, numbers }, i) =>
      role === 'question' || numbers.length > 0 || headings[i - 1]?.role !== 'answer'
  );
}
