import { countUnits } from '../index/count-units.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { Need } from './needs.ts';
import { rarity } from '../index/rarity.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

const MIN_CONFIDENCE = 0.2;

/**
 * How telling a need is: high for what few units meet, low for what was only guessed. Told from the
 * counts of its words, before it is evaluated.
 */
export function needRarity(
  need: Need,
  { engine, vocabulary }: Pick<IndexParts, 'engine' | 'vocabulary'>
): number {
  return rarity(expectedUnits(need, vocabulary), engine.size) * confidence(need);
}

/** About how many units meet a need: those of its first way that any unit can meet. */
function expectedUnits({ ways }: Need, vocabulary: Vocabulary): number {
  for (const { words } of ways) {
    const expected = Math.min(...words.map((word) => countUnits(word, vocabulary)));
    if (expected > 0 && expected < Infinity) return expected;
  }
  return 1;
}

/** How well the best spelling that was found stands for what was typed: 1 for the word itself. */
function confidence({ ways }: Need): number {
  let best = MIN_CONFIDENCE;
  for (const way of ways) {
    const words = way.words.map((word) => Math.max(0, ...[...word.values()].map((w) => w.weight)));
    best = Math.max(best, way.weight * Math.min(1, ...words));
  }
  return best;
}
