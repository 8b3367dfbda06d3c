import type { similar as dutch } from '../nl/similar.ts';

/** The sentences of what was asked before. */
export const similar: typeof dutch = {
  title: 'Asked before',
  titleOf: (question) => `Asked before: questions like ${question}`,
  searching: 'Looking for questions like this …',
  none: 'There is no question like this in the library.',
  failed: 'Looking for questions like this failed.',
  sameSet: 'in this question set',
  shared: 'Shared words:'
};
