import type { Commitment } from '../model/reference.ts';
import type { Passage } from './passage.ts';

/**
 * Finds the promises to parliament in an answer or section; other passages have none. `paperDate`
 * (`YYYY-MM-DD`) decides what "dit jaar" means.
 */
export function findCommitments(passage: Passage, paperDate?: string): Commitment[] {
  void passage;
  void paperDate;
  return [];
}
