import type { TextComparison } from '../../../core/compare/align/comparison.ts';
import { judgeQuestion } from '../judge-question.ts';
import { comparison } from './comparison.ts';

/** What two versions of a question come down to; `shown` of their differences are on the screen. */
export const questionVerdict = (
  compared: { question: TextComparison; answer: TextComparison },
  shown: number
): string => judgeQuestion(compared, shown, comparison);
