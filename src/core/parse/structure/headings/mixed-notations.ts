import type { Candidate } from './heading-candidates.ts';

/** So many questions by number alone stand against one by the word. */
const MANY = 2;

/** So large a part of the numbers follows right on the one before. */
const MOSTLY = 0.9;

/**
 * The candidates with "Vraag 9" taken for a number where it stands among "8. Hoe …?" and "10. Wie …?", each with its
 * answer: of two notations the one of most questions decides. Numbers without an answer behind them may count the
 * items of an answer to a "Vraag", and say nothing.
 */
export function withOneNotation(candidates: readonly Candidate[]): readonly Candidate[] {
  const byWord = candidates.filter(isByWord);
  if (byWord.length === 0) return candidates;
  const byNumber = candidates.filter(
    ({ role, shape, numbers }, i) =>
      role === 'question' &&
      !shape.startsWith('word') &&
      numbers.length > 0 &&
      candidates[i + 1]?.role === 'answer'
  );
  if (byNumber.length < byWord.length * MANY) return candidates;
  const all = [...byWord, ...byNumber].sort((a, b) => a.from - b.from);
  const following = all.filter(
    ({ numbers }, i) => i > 0 && numbers[0] === all[i - 1]!.numbers.at(-1)! + 1
  );
  if (following.length < (all.length - 1) * MOSTLY) return candidates;
  return candidates.map((candidate) =>
    isByWord(candidate)
      ? { ...candidate, shape: candidate.shape === 'word' ? 'number' : 'number-text' }
      : candidate
  );
}

const isByWord = ({ role, shape, numbers }: Candidate): boolean =>
  role === 'question' && shape.startsWith('word') && numbers.length > 0;
