import type { ItemMatch } from './matching.ts';
import type { SetEntry } from './set-entry.ts';

/**
 * How two sets relate: the same submission in another place, one template sent to several
 * ministries, or merely some questions in common.
 */
export type SetRelation = 'same' | 'template' | 'resembles';

/** Two sets with what belongs together in them; indexes count in the sets' own lists. */
export interface SetPair {
  a: SetEntry;
  b: SetEntry;
  relation: SetRelation;
  /** Share of the questions' words that have a counterpart, 0 to 1. */
  similarity: number;
  questions: readonly ItemMatch[];
  /** Found by what the answers say, whatever question they stand under. */
  answers: readonly ItemMatch[];
}
