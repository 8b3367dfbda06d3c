import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';

/** Fewer numbers that begin lines tell nothing of the others. */
const OWN = 3;

/**
 * Leaves out what an answer tells of other questions, "De enquête had twee vragen. Vraag 1 Hoe oud bent u? Vraag 2 …": such
 * headings stand in the middle of lines, while the same numbers begin lines, each once and none left out.
 */
export function withoutTold(candidates: readonly Candidate[], rows: readonly Row[]): Candidate[] {
  const isInline = ({ row }: Candidate) => rows[row]!.inline === true;
  const asks = ({ role, shape, numbers }: Candidate) =>
    role === 'question' && numbers.length > 0 && shape.startsWith('word');
  if (!candidates.some((one) => isInline(one) && asks(one))) return [...candidates];
  const own = candidates.filter((one) => one.role === 'question' && !isInline(one));
  const worded = own.filter(asks);
  const numbers = (worded.length >= OWN ? worded : own).flatMap((one) => one.numbers);
  if (numbers.length < OWN || numbers.some((number, i) => number !== i + 1)) return [...candidates];
  const isOwn = (number: number) => number <= numbers.length;
  let told = false;
  return candidates.filter((one) => {
    if (!isInline(one)) told = false;
    else if (asks(one)) told = one.numbers.every(isOwn);
    return !told;
  });
}
