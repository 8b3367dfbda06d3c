import type { questionVerdict as dutch } from '../nl/question-verdict.ts';
import { judgeQuestion } from '../judge-question.ts';
import { comparison } from './comparison.ts';

/** What two versions of a question come down to; `shown` of their differences are on the screen. */
export const questionVerdict: typeof dutch = (compared, shown) =>
  judgeQuestion(compared, shown, comparison);
