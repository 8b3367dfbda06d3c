import type { Candidate } from './heading-candidates.ts';
import { readNumberList } from '../shapes/number-list.ts';
import type { Row } from '../rows/rows.ts';

// "3", "3.", "9 t/m 11", "9, 10 en 11": numbers alone on their line
const NUMBERS_ALONE = /^\d{1,3}(?:\s?(?:[,&–-]|en|t\/m)[\s\d,entm/&–-]{1,60})?[.)]?$/u;

// "Nr. 3", "Volgnummer: 3": the name of the column that the number stood in
const NAME = /^(?:volg)?(?:nr\.?|nummer)\s?:?\s{0,2}(?=\d)/iu;

/** How far one number can be ahead of the last: a list may lack some. */
const MAX_AHEAD = 4;

// "Wn", "R": what a list of questions prints in the column before the number
const MARK = /^\p{Lu}\p{Ll}{0,2}$/u;

/**
 * Gives the bare words "Vraag:" the numbers that stand on the lines above them ("3" or "Nr. 3" above "Vraag:"),
 * where each of several has one and they count on; page numbers do not.
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
    const list = above && readAlone(above.text);
    const first = list?.numbers[0] ?? 0;
    if (!list || (last !== undefined && (first <= last || first > last + MAX_AHEAD)))
      return candidates;
    last = list.numbers.at(-1)!;
    const mark = rows[candidate.row - 2];
    const row = candidate.row - (mark && MARK.test(mark.text) ? 2 : 1);
    numbered.set(candidate, { ...candidate, ...list, row, from: rows[row]!.from });
  }
  const taken = new Set(labels.map(({ row }) => row - 1));
  return candidates
    .filter(({ shape, row }) => shape !== 'number' || !taken.has(row))
    .map((candidate) => numbered.get(candidate) ?? candidate);
}

function readAlone(line: string): { numbers: readonly number[]; label: string } | undefined {
  if (line.length > 60) return undefined;
  const numbers = line.replace(NAME, '');
  if (!NUMBERS_ALONE.test(numbers)) return undefined;
  const list = readNumberList(numbers, 0, { blankSeparates: true });
  return list && { numbers: list.numbers, label: numbers.slice(0, list.end) };
}
