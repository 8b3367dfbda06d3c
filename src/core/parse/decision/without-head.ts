import type { Row } from '../structure/rows/rows.ts';
import { askedness, endsWithQuestionMark, isAsked } from '../structure/turns/askedness.ts';
import { asksAsMember } from './belief/put-by-members.ts';

/** From this weight on, a line is a question put to a minister. */
const PUT_TO_MINISTER = 6;

/** How many questions a page without any header must have. */
const PAGE_QUESTIONS = 3;

/** Question and answer lines in turn, most questions put to a minister: a page without its head. */
export function looksLikePage(rows: readonly Row[], wrapped: boolean): boolean {
  if (wrapped || rows.length < 2 * PAGE_QUESTIONS || !isAsked(rows[0]!.text)) return false;
  const asked = rows.filter(
    ({ text }) => endsWithQuestionMark(text) && askedness(text) >= PUT_TO_MINISTER
  );
  if (asked.length < PAGE_QUESTIONS || asked.length < rows.length * 0.25) return false;
  // "Wat kost een pas?", "Hoe vraag ik die aan?": what anybody asks
  return asked.filter(({ text }) => asksAsMember(text)).length >= asked.length * AS_MEMBERS;
}

/** From this share on, questions without any label or head are those of members. */
const AS_MEMBERS = 0.25;

/** Nothing but questions to a minister, a line each: a set that was pasted without its head. */
export function asksInEveryRow(rows: readonly Row[]): boolean {
  return (
    rows.length >= PAGE_QUESTIONS &&
    rows.every(({ text }) => endsWithQuestionMark(text) && askedness(text) >= PUT_TO_MINISTER) &&
    rows.some(({ text }) => asksAsMember(text))
  );
}
