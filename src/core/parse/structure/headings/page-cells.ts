import { hasPageColumn } from '../prose/page-number-columns.ts';
import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/**
 * The candidates that are pages of the question above, in a list whose table lost its cells: bare
 * numbers right above the bare number that goes on behind the last one with a text ("6" between the
 * text of question 3 and "4"). The number of a question stands above its text.
 */
export function pageCells(candidates: readonly Candidate[], rows: readonly Row[]): Set<Candidate> {
  const pages = new Set<Candidate>();
  let question = 0;
  let above: Candidate[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.shape !== 'number') continue;
    const below = candidates[at + 1];
    if (below?.shape === 'number' && below.row === candidate.row + 1) {
      above.push(candidate);
      continue;
    }
    const number = candidate.numbers[0]!;
    if (number === question + 1) for (const page of above) pages.add(page);
    question = number;
    above = [];
  }
  return pages.size > 0 && hasPageColumn(rows) ? pages : new Set();
}
