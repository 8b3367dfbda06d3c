import type { PaperKind } from './paper.ts';

/** How close a paper is to what was sent to parliament; what others copied from it comes last. */
export const SOURCE_RANK: Readonly<Record<PaperKind, number>> = {
  'written-answer': 5,
  'answer-letter': 5,
  'list-of-questions': 4,
  'written-consultation': 4,
  'oral-questions': 4,
  'question-set': 4,
  deferral: 3,
  'government-letter': 3,
  'decision-memo': 3,
  other: 2,
  'web-page': 1
};
