import type { Row } from '../rows/rows.ts';
import { endsWithQuestionMark } from '../turns/askedness.ts';
import type { Heading } from './heading.ts';

/**
 * "Antwoord 2 Zo. Vraag 2 Wat kost het? Antwoord 3 Niets.": a number that was printed twice, or of which a letter is left
 * out, behind an answer in a text that became one line; what it heads asks to its end.
 */
export const isPrintedAgain = (
  { row, role }: Heading,
  previous: Heading | undefined,
  rows: readonly Row[]
): boolean =>
  role === 'question' &&
  previous?.role === 'answer' &&
  rows[row]!.inline === true &&
  rows[row]!.abrupt !== true &&
  endsWithQuestionMark(rows[row]!.text);
