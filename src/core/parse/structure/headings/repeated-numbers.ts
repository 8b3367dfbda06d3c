import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';

/** From this share of the questions on, their numbers stand before their answers as well. */
const MOST = 0.6;

/** Fewer repetitions may be the items of a list. */
const LEAST = 2;

/**
 * Reads answers that repeat the number of their question: "1. Wat …?", "1. Dat …". `numbers` are all
 * that could be a number of a question or an answer, in order; the headings are returned as they
 * were where most questions have no such second number.
 */
export function withRepeatedNumbers(
  headings: readonly Heading[],
  numbers: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  if (headings.some(({ role }) => role === 'answer')) return [...headings];
  const answers: Heading[] = [];
  let next = 0;
  for (const [i, question] of headings.entries()) {
    const end = headings[i + 1]?.from ?? Infinity;
    while (next < numbers.length && numbers[next]!.from <= question.from) next++;
    const first = next;
    while (next < numbers.length && numbers[next]!.from < end) next++;
    const repeated = repeatOf(question, numbers.slice(first, next), rows);
    if (repeated) answers.push({ ...repeated, role: 'answer' });
  }
  if (answers.length < Math.max(LEAST, headings.length * MOST)) return [...headings];
  return [...headings, ...answers].sort((a, b) => a.from - b.from);
}

// "De maatregelen zijn:", "1. sluiting;": what stands before an item of a list
const BEFORE_ITEM = /[:;,]$/u;

/**
 * The first number behind a question, where it is the question's own and opens no list: no colon
 * announces it, and no next number follows before the next question.
 */
function repeatOf(
  question: Heading,
  [first, ...others]: readonly Heading[],
  rows: readonly Row[]
): Heading | undefined {
  if (first?.label !== question.label || first.shape !== question.shape) return undefined;
  if (BEFORE_ITEM.test(rows[first.row - 1]?.text ?? '')) return undefined;
  const following = (question.numbers.at(-1) ?? 0) + 1;
  const isList = others.some(
    ({ numbers, shape }) => numbers[0] === following && shape === first.shape
  );
  return isList ? undefined : first;
}
