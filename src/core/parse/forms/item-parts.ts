import { type Part, type PartHeading, anchorOf } from '../structure/part.ts';
import { findBetweenTitle, titlePart } from '../structure/prose/between-titles.ts';
import { findPageColumns } from '../structure/prose/page-number-columns.ts';
import type { Row } from '../structure/rows/rows.ts';
import { readNumberList } from '../structure/shapes/number-list.ts';
import { bulletLength } from './bulleted-answers.ts';
import type { Item } from './unheaded-answers.ts';

/** Turns items into parts: question, answer behind it, page columns, title of the next group. */
export function partsOf(
  { part, firstRow, nextRow, answerAt, bulleted = false, pagesAt, shared = [] }: Item,
  rows: readonly Row[],
  isLast: boolean
): Part[] {
  const title = isLast ? undefined : findBetweenTitle(rows, firstRow, nextRow);
  const to = title?.from ?? part.to;
  const columns =
    pagesAt ?? (part.role === 'question' ? findPageColumns(rows[nextRow - 1]) : undefined);
  const parts: Part[] = [{ ...part, to: columns ?? answerAt ?? to }];
  if (columns !== undefined) {
    const value = { from: columns, to };
    parts.push({ role: 'field', label: 'Bladzijden', meaning: 'other', ...value, value });
  } else if (answerAt !== undefined) {
    const answers = [...shared, part].map(anchorOf);
    const heading = bulleted
      ? signBefore(rows.slice(firstRow, nextRow), answerAt)
      : numberAbove(rows.slice(firstRow, nextRow - 1), answerAt, part.heading?.numbers.at(-1));
    const named = heading ? { heading } : shared.length > 0 ? { answers } : {};
    parts.push({ role: 'answer', from: answerAt, to, ...named });
  }
  if (title) parts.push({ ...titlePart(title), to: part.to });
  return parts;
}

/** "-" before an answer stands where a word could stand. */
function signBefore(rows: readonly Row[], answerAt: number): PartHeading | undefined {
  const row = rows.find(({ from }) => from === answerAt);
  return row && { from: answerAt, to: answerAt + bulletLength(row.text), label: '', numbers: [] };
}

/** "2 en 3" alone on the first line of an answer right below question 3: its heading. */
function numberAbove(
  rows: readonly Row[],
  answerAt: number,
  question: number | undefined
): PartHeading | undefined {
  const row = rows.find(({ from }) => from === answerAt);
  const list = row && row.text.length < 40 ? readNumberList(row.text, 0) : undefined;
  if (!row || !list || question === undefined || list.numbers.at(-1) !== question) return undefined;
  if (!/^[.:]?$/u.test(row.text.slice(list.end).trim())) return undefined;
  return { from: row.from, to: row.to, label: list.label, numbers: list.numbers };
}
