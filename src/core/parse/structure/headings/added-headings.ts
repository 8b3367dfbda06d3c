import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/** A heading that is alone on its line, though its words are not those of one. */
export interface AddedHeading {
  row: number;
  role: Candidate['role'];
  number: number | undefined;
  /** Its words as printed, where they are spelled wrong. */
  misspelled?: string;
}

/** The candidates with headings that were found, which take the place of what was read in their lines. */
export function withAdded(
  candidates: readonly Candidate[],
  added: readonly AddedHeading[],
  rows: readonly Row[]
): readonly Candidate[] {
  if (added.length === 0) return candidates;
  const taken = new Set(added.map(({ row }) => row));
  const headings = added.map((heading) => asCandidate(heading, rows));
  return [...candidates.filter(({ row }) => !taken.has(row)), ...headings].sort(
    (a, b) => a.from - b.from
  );
}

function asCandidate(
  { row, role, number, misspelled }: AddedHeading,
  rows: readonly Row[]
): Candidate {
  const { from, text } = rows[row]!;
  return {
    role,
    shape: 'word',
    numbers: number === undefined ? [] : [number],
    label: number === undefined ? '' : String(number),
    from,
    to: from + text.length,
    row,
    next: row + 1,
    lowerCase: false,
    fullStop: false,
    loose: false,
    byMember: false,
    namesAsker: false,
    inSeries: false,
    byLetter: false,
    ...(misspelled === undefined ? {} : { misspelled })
  };
}

/** A heading by its word, with its number where it asks, that has its line for itself and needs no other sign. */
export const isPlain = ({ role, shape, numbers, lowerCase, fullStop, byMember }: Candidate) =>
  shape === 'word' &&
  !lowerCase &&
  !fullStop &&
  !byMember &&
  (role === 'answer' || numbers.length > 0);

/** Whether a question mark stands in the lines between a heading and the next one of an answer, before `end`. */
export function asksBelow(row: number, end: number, rows: readonly Row[]): boolean {
  for (let at = row + 1; at < end && !ANSWER.test(rows[at]!.text); at++) {
    if (rows[at]!.text.includes('?')) return true;
  }
  return false;
}

const ANSWER = /^antwoord/iu;
