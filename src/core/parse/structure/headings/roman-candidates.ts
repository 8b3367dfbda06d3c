import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { asks } from './told-run.ts';

const ROMAN = /^[IVX]+$/u;

const isWord = ({ shape }: Candidate): boolean => shape.startsWith('word');

/**
 * Without Roman numbers that are of something else: a set numbers all its questions alike and from "Vraag I", so that
 * "Vraag II" in an answer below "Vraag 2" is that of a survey, and "Antwoord X" alone answers nothing.
 */
export function withoutForeignRoman(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  if (!candidates.some(({ label }) => ROMAN.test(label))) return candidates;
  const words = candidates.filter(isWord);
  const held = new Set(words.map(({ role, label }) => `${role} ${label}`));
  const roman = candidates.filter((one) => ROMAN.test(one.label) && !isScannedOne(one, held));
  const [first] = roman;
  if (!first) return candidates;
  const answersRoman = roman.some(({ role }) => role === 'answer');
  const others =
    words.some(
      ({ role, label, row }) =>
        /^\d/u.test(label) && (role === 'question' || (!answersRoman && row < first.row))
    ) || isNumberedAbove(first, candidates, rows);
  const begins = held.has('question I') || (held.has('answer I') && held.has('answer II'));
  const foreign = new Set(begins && !others ? [] : roman);
  return candidates.filter((one) => !foreign.has(one));
}

/**
 * "Vraag I" alone on its line where no "Vraag II" is, "Vraag I: Hoe …" above "Vraag 2: Hoe …": a scanner made that of
 * "1".
 */
function isScannedOne({ label, role, shape }: Candidate, held: ReadonlySet<string>): boolean {
  if (label !== 'I' || held.has(`${role} II`)) return false;
  return shape === 'word' || (held.has(`${role} 2`) && !held.has(`${role} 1`));
}

/** Whether a number "1" above the first Roman one asks: an answer to that tells of the others. */
const isNumberedAbove = (
  first: Candidate,
  candidates: readonly Candidate[],
  rows: readonly Row[]
): boolean =>
  candidates.some(
    (one) =>
      one.role === 'question' &&
      one.row < first.row &&
      !isWord(one) &&
      one.label === '1' &&
      asks(one, rows, first.row)
  );
