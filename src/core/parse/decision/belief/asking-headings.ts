import type { Heading } from '../../structure/headings/heading.ts';
import type { Row } from '../../structure/rows/rows.ts';

// "1. Hoeveel zijn er?"; not "1. Achtergrond. Is dat genoeg?"
const FIRST_ASKS = /^[^.?!]{1,600}\?/u;
const FIRST_NUMBER = /^[*_\s]*\d{1,3}[.):]?\s*/u;

/** Whether the first sentence of a question asks. */
export function opensAsking({ row, next }: Heading, rows: readonly Row[]): boolean {
  const text = rows
    .slice(Math.min(row, next), next + 4)
    .map((line) => line.text)
    .join(' ');
  return FIRST_ASKS.test(text.replace(FIRST_NUMBER, ''));
}

/** How many rows behind a number are searched for what it asks. */
const ASKING_ROWS = 8;

/** Half of the numbers at least stand before something that asks; those of an agenda do not. */
export function mostlyAsk(questions: readonly Heading[], rows: readonly Row[]): boolean {
  const asking = questions.filter(({ next, row }, i) => {
    const end = Math.min(questions[i + 1]?.row ?? rows.length, next + ASKING_ROWS);
    const asked = rows.slice(next, Math.max(end, row + 1));
    return asked.some(({ text }) => text.includes('?'));
  });
  return asking.length * 2 >= questions.length;
}

/** A title is shorter than a line of a question. */
const MAX_TITLE = 60;

/** "2. Toedeling" above "Wie …": half of the numbers at least stand before a title of a part. */
export function areTitles(questions: readonly Heading[], rows: readonly Row[]): boolean {
  const titles = questions.filter(({ row, next }) => {
    const title = rows[row];
    const below = rows[row + 1]?.text ?? '';
    return (
      next === row &&
      title !== undefined &&
      title.text.length <= MAX_TITLE &&
      /\p{L}$/u.test(title.text) &&
      /^\p{Lu}/u.test(below)
    );
  });
  return titles.length * 2 >= questions.length;
}
