import type { Heading } from './headings.ts';

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
  numbers: readonly Heading[]
): Heading[] {
  if (headings.some(({ role }) => role === 'answer')) return [...headings];
  const answers: Heading[] = [];
  let next = 0;
  for (const [i, question] of headings.entries()) {
    const end = headings[i + 1]?.from ?? Infinity;
    while (next < numbers.length && numbers[next]!.from <= question.from) next++;
    for (; next < numbers.length && numbers[next]!.from < end; next++) {
      const candidate = numbers[next]!;
      if (candidate.label !== question.label || candidate.shape !== question.shape) continue;
      answers.push({ ...candidate, role: 'answer' });
      break;
    }
  }
  if (answers.length < Math.max(LEAST, headings.length * MOST)) return [...headings];
  return [...headings, ...answers].sort((a, b) => a.from - b.from);
}
