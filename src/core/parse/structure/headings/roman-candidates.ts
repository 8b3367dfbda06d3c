import type { Candidate } from './heading-candidates.ts';

const ROMAN = /^[IVX]+$/u;

/** "Vraag II", "Antwoord I: Ja"; a scanner may make "I" of the "1" of "Vraag 1", alone on its line. */
const isRoman = ({ label, shape }: Candidate): boolean =>
  ROMAN.test(label) && !(label === 'I' && shape === 'word');

const isWord = ({ shape }: Candidate): boolean => shape.startsWith('word');

/**
 * Without Roman numbers that are of something else: a set numbers all its questions alike and from "Vraag I", so that
 * "Vraag II" in an answer below "Vraag 2" is that of a survey, and "Antwoord X" alone answers nothing.
 */
export function withoutForeignRoman(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isRoman)) return candidates;
  const words = candidates.filter(isWord);
  const others = words.some(({ role, label }) => role === 'question' && /^\d/u.test(label));
  const holds = (role: Candidate['role'], label: string): boolean =>
    words.some((one) => one.role === role && one.label === label);
  const begins = holds('question', 'I') || (holds('answer', 'I') && holds('answer', 'II'));
  if (begins && !others) return candidates;
  // "Vraag I: Hoe …" above "Vraag 2: Hoe …", where none has the number 1: so a scanner printed that.
  const scanned = (['question', 'answer'] as const).filter(
    (role) => holds(role, '2') && !holds(role, '1') && !holds(role, 'II')
  );
  return candidates.filter(
    (one) => !isRoman(one) || (one.label === 'I' && scanned.some((role) => role === one.role))
  );
}
