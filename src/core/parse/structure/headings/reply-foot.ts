import type { Row } from '../rows/rows.ts';

// "Ingediend: 3.6.2030", "NL", "E-001822/2030": what the European Parliament prints between a question and
// its answer
const FOOT = /^(?:ingediend\s?: ?\d.{4,20}|NL|\p{Lu}-\d{3,6}\/\d{2,4})$/iu;

/** Index of the first of the rows right above `at` that are the foot of the question's page, else `at`. */
export function footAbove(rows: readonly Row[], at: number, first: number): number {
  let top = at;
  while (top - 1 > first && FOOT.test(rows[top - 1]!.text)) top--;
  return top;
}
