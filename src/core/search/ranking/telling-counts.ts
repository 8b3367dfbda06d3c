import { isStopWord } from '../analysis/stop-words.ts';
import type { IndexParts } from '../index/index-parts.ts';

/** Shorter words tell little of what a text is about. */
const MIN_LENGTH = 4;
const NOT_ASKED = -1;

/**
 * How many units say a word themselves, by its number in the readings; 0 for a word that tells nothing
 * of a text. Kept until the library changes, because asking it of a word by its letters takes long.
 */
export function tellingCounts({
  vocabulary,
  readings: { numbers }
}: Pick<IndexParts, 'vocabulary' | 'readings'>): (term: number) => number {
  const kept = vocabulary.remember('telling counts', () => ({ counts: new Int32Array(0) }));

  function countOf(number: number): number {
    const term = numbers.termOf(number);
    return term.length < MIN_LENGTH || isStopWord(term) ? 0 : vocabulary.ownCount(term);
  }

  return (number) => {
    if (number >= kept.counts.length) {
      const longer = new Int32Array(2 * numbers.size).fill(NOT_ASKED);
      longer.set(kept.counts);
      kept.counts = longer;
    }
    const count = kept.counts[number]!;
    return count === NOT_ASKED ? (kept.counts[number] = countOf(number)) : count;
  };
}
