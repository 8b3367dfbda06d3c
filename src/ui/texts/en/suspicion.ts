import { formatNumbers } from '../format.ts';
import type { suspicion as dutch } from '../nl/suspicion.ts';

/** What the reader says at an answer that seems to stand under the wrong question. */
export const suspicion: typeof dutch = {
  says: (label) =>
    `By its words this answer fits question ${label} better: the answers seem to have shifted here.`,
  look: (label) => `To question ${label}`,
  why: (numbers) =>
    `Why (${numbers.length === 1 ? 'question' : 'questions'} ${formatNumbers(numbers)})`
};
