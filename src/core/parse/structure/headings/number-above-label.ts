import type { Candidate } from './heading-candidates.ts';
import type { Row } from '../rows/rows.ts';

// "3", "3.": a number alone on its line
const NUMBER_ALONE = /^(\d{1,3})[.)]?$/u;

// "Wn", "R": what a list of questions prints in the column before the number
const MARK = /^\p{Lu}\p{Ll}{0,2}$/u;

/**
 * Gives the bare words "Vraag:" the numbers that stand on the lines above them ("3" above "Vraag:"),
 * where each of several has one and they count on by one; page numbers do not.
 */
export function withNumbersAbove(candidates: Candidate[], rows: readonly Row[]): Candidate[] {
  const labels = candidates.filter(
    ({ role, shape, numbers, byMember }) =>
      role === 'question' && shape.startsWith('word') && numbers.length === 0 && !byMember
  );
  if (labels.length < 2) return candidates;
  const numbered = new Map<Candidate, Candidate>();
  let last: number | undefined;
  for (const candidate of labels) {
    const above = rows[candidate.row - 1];
    const label = NUMBER_ALONE.exec(above?.text ?? '')?.[1];
    const number = Number(label);
    if (label === undefined || (last !== undefined && number !== last + 1)) return candidates;
    last = number;
    const mark = rows[candidate.row - 2];
    const row = candidate.row - (mark && MARK.test(mark.text) ? 2 : 1);
    numbered.set(candidate, { ...candidate, numbers: [number], label, row, from: rows[row]!.from });
  }
  const taken = new Set(labels.map(({ row }) => row - 1));
  return candidates
    .filter(({ shape, row }) => shape !== 'number' || !taken.has(row))
    .map((candidate) => numbered.get(candidate) ?? candidate);
}
