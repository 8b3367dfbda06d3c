import { relateSets } from '../pairing/relate-sets.ts';
import type { SetEntry } from '../pairing/set-entry.ts';
import { append } from '../tallies.ts';
import { featuresOf, type TextItem } from '../tokens/text-item.ts';

/** Whether a text stands somewhere in the source of a set, outside of matched answers. */
export type TextFinder = (entry: SetEntry, item: TextItem) => boolean;

/** Shorter texts are found everywhere by chance. */
const LEAST_WORDS = 12;
const FOUND = 0.6;

/**
 * Looks among all questions and answers of the same source. That a text stands in another copy of
 * its set does not mean that this copy has it.
 */
export function createTextFinder(entries: readonly SetEntry[]): TextFinder {
  const bySource = new Map<string, SetEntry[]>();
  for (const entry of entries) append(bySource, entry.sourceId, entry);
  return (entry, item) => {
    if (item.tokens.count < LEAST_WORDS) return false;
    const sought = featuresOf(item);
    // The last text, counted from 1, that has each feature.
    const met = new Map<number, number>();
    for (const feature of sought) met.set(feature, 0);
    let texts = 0;
    const holds = ({ answers, questions }: SetEntry) =>
      [...answers, ...questions].some((other) => {
        if (other.tokens.count < FOUND * item.tokens.count) return false;
        texts++;
        let shared = 0;
        // Words too: a short text is known by its words and its word pairs, a long one by pairs.
        for (const features of [other.pairs, other.tokens.keys])
          for (let at = 0; at < features.length; at++) {
            if ((met.get(features[at]!) ?? texts) === texts) continue;
            met.set(features[at]!, texts);
            shared++;
          }
        return shared >= FOUND * sought.length;
      });
    const isCopy = (other: SetEntry) =>
      other !== entry && relateSets(entry, other)?.relation === 'same';
    return bySource.get(entry.sourceId)!.some((other) => holds(other) && !isCopy(other));
  };
}
