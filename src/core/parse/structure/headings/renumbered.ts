import { isAsked } from '../turns/askedness.ts';
import type { Candidate } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';

/** Fewer may be the first questions of as many sets. */
const LEAST = 3;

/** In this share of them the line asks: a few questions are statements. */
const ASKING_SHARE = 0.7;

/**
 * The questions of a list of which a converter numbered each anew, "1. Hoe …?", "1. Waarom …?", because
 * their answers stand between them: counted, not numbered. `undefined` for any other numbers.
 */
export function readRenumbered(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): Heading[] | undefined {
  const found = candidates.filter(
    ({ role, shape }) => role === 'question' && shape === 'number-text'
  );
  if (found.length < LEAST) return undefined;
  const asks = ({ row }: Candidate) => rows[row]!.afterBlank && isAsked(rows[row]!.text);
  const isFirst = ({ numbers }: Candidate) => numbers.length === 1 && numbers[0] === 1;
  const asking = found.filter(asks);
  if (asking.length < LEAST || !asking.every(isFirst)) return undefined;
  // "1. in onderhoud;" above "2. te koop.": a list in an answer.
  const opens = (candidate: Candidate, i: number) =>
    isFirst(candidate) && rows[candidate.row]!.afterBlank && found[i + 1]?.numbers[0] !== 2;
  const questions = found.filter((candidate, i) => asks(candidate) || opens(candidate, i));
  if (asking.length < questions.length * ASKING_SHARE) return undefined;
  return questions.map((candidate) => ({ ...candidate, numbers: [], label: '' }));
}
