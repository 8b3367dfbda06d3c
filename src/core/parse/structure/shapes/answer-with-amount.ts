import { matchAt } from '../../scan/match-at.ts';
import type { HeadingShape } from './heading-shape.ts';

// " 231 bruggen", " € 3 miljoen", " – 4%"; what may follow "Antwoord"
const AMOUNT = /\s+(?:[€–-]\s?)?\d[\d.,]*%?\s\p{Ll}|\s+€\s?\d/uy;

/** "Antwoord 231 bruggen.": the number is no heading's, the answer begins with it. */
export function answerWithAmount(
  line: string,
  start: number,
  end: number
): HeadingShape | undefined {
  if (!matchAt(AMOUNT, line, end)) return undefined;
  return {
    role: 'answer',
    shape: 'word-text',
    numbers: [],
    label: '',
    start,
    end,
    loose: true,
    ...(/^\p{Ll}/u.test(line.slice(start)) ? { lowerCase: true as const } : {})
  };
}
