import type { Expansion } from '../analysis/expansion.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** About how many units have a word in any of its spellings, the doubtful ones counted in part. */
export function countUnits(expansion: Expansion, vocabulary: Vocabulary): number {
  let count = 0;
  for (const [term, { weight }] of expansion) count += weight * vocabulary.count(term);
  return count;
}
