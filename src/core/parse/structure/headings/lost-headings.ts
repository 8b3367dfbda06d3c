import { askedness } from '../turns/askedness.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';
import type { Unit } from '../turns/sentence-units.ts';
import { readUnits, rowsFrom } from '../turns/units.ts';

/** From this weight on, a paragraph at the end of an answer asks what the next answer answers. */
const ASKS = 3;

/**
 * Finds the questions whose headings were lost, mostly at the end of a page: an answer follows an
 * answer, the sequence lacks its question, and the text before it ends in a paragraph that asks. Each
 * gets a heading without text where its own must have stood.
 */
export function withLostQuestions(
  headings: readonly Heading[],
  rows: readonly Row[],
  wrapped: boolean
): Heading[] {
  const asked = new Set(
    headings.flatMap(({ role, numbers }) => (role === 'question' ? numbers : []))
  );
  const found: Heading[] = [];
  let last = 0;
  for (const [i, heading] of headings.entries()) {
    const previous = headings[i - 1];
    if (heading.role === 'question') last = Math.max(last, ...heading.numbers);
    else if (previous?.role === 'answer') {
      const number = lostNumber(heading, headings[i + 1], last);
      const start =
        number === undefined || asked.has(number)
          ? undefined
          : askedFrom(rows, previous, heading.row, wrapped);
      if (number !== undefined && start !== undefined) {
        found.push(lostHeading(number, start, rowAt(rows, previous.next, start)));
        last = number;
      }
    }
    found.push(heading);
  }
  return found;
}

/** The number of the question that must have stood before an answer that follows an answer. */
function lostNumber(answer: Heading, next: Heading | undefined, last: number): number | undefined {
  const [number, ...others] = answer.numbers;
  if (number !== undefined) return others.length === 0 && number > last ? number : undefined;
  // "Antwoord" alone: the question after it shows that one is missing.
  const isGap = next?.role === 'question' && next.numbers[0] === last + 2;
  return isGap ? last + 1 : undefined;
}

/** Where the paragraphs at the end of an answer begin to ask; an answer stays before them. */
function askedFrom(
  rows: readonly Row[],
  { next, to }: Heading,
  end: number,
  wrapped: boolean
): number | undefined {
  const units = readUnits(rowsFrom(rows, next, end, to), wrapped);
  let first: Unit | undefined;
  for (const unit of units.slice(1).reverse()) {
    if (askedness(unit.text) < (first ? 0 : ASKS)) break;
    first = unit;
  }
  return first?.from;
}

function rowAt(rows: readonly Row[], first: number, at: number): number {
  let row = first;
  while (row < rows.length && rows[row]!.from < at) row++;
  return row;
}

function lostHeading(number: number, at: number, row: number): Heading {
  return {
    role: 'question',
    shape: 'word',
    numbers: [number],
    label: String(number),
    from: at,
    to: at,
    row,
    next: row,
    lost: true
  };
}
