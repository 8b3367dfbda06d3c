import type { IndexParts } from './run-search.ts';
import type { SimilarHit } from './search.ts';

/** Questions that resemble one, best first, with the words that they share. */
export function findSimilar(
  questionId: string,
  limit: number,
  parts: IndexParts
): readonly SimilarHit[] {
  void questionId;
  void limit;
  void parts;
  return [];
}
