import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { asks as asksBelow } from './told-run.ts';

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
  const opening = worded.length >= OWN ? worded : own;
  const numbers = opening.flatMap((one) => one.numbers);
  if (numbers.length < OWN || numbers.some((number, i) => number !== i + 1)) return [...candidates];
  if (opening === own && isListOfAnswer(candidates, own, rows)) return [...candidates];
  const isOwn = (number: number) => number <= numbers.length;
  let told = false;
  return candidates.filter((one) => {
    if (!isInline(one)) told = false;
    else if (asks(one)) told = one.numbers.every(isOwn);
    return !told;
  });
}

/**
 * Whether numbers that begin lines are a list in an answer, where each line holds a question with its answer,
 * "Vraag 1 Hoe …? Antwoord 1 Zo.": they ask nothing, or such questions stand above and below them.
 */
function isListOfAnswer(
  candidates: readonly Candidate[],
  own: readonly Candidate[],
  rows: readonly Row[]
): boolean {
  const answered = candidates.filter((one, i) => {
    const reply = candidates[i + 1];
    const isPair =
      one.role === 'question' && one.shape.startsWith('word') && reply?.role === 'answer';
    return isPair && rows[one.row]!.inline === true && one.numbers.join() === reply.numbers.join();
  });
  const first = answered[0];
  if (!first || first.numbers[0] !== 1 || first.row > own[0]!.row) return false;
  const isBelow = answered.at(-1)!.row > own.at(-1)!.row;
  return isBelow || !own.some((one) => asksBelow(one, rows, one.row + 1));
}
