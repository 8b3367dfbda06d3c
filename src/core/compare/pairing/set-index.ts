import { createHolders } from '../tokens/holders.ts';
import type { SetEntry } from './set-entry.ts';
import { append } from '../tallies.ts';
import { featuresOf } from '../tokens/text-item.ts';

/** A word pair that more sets have than this says nothing about any of them. */
const MOST_HOLDERS = 100;
/** Shared rare word pairs from which two sets are worth a look, and their share of the smaller. */
const LEAST_SHARED = 8;
const LEAST_SHARE = 0.15;

/** Finds the sets whose questions may be those of another set; what is added stays findable. */
export interface SetIndex {
  /** The earlier sets that may relate to this one, and then this one among them. */
  add(entry: SetEntry): SetEntry[];
}

/** An index of word pairs over the questions of sets; a new set costs only its own length. */
export function createSetIndex(): SetIndex {
  const holders = createHolders(MOST_HOLDERS);
  const byCase = new Map<string, number[]>();
  const entries: SetEntry[] = [];
  const sizes: number[] = [];

  return {
    add(entry) {
      const features = new Set<number>();
      for (const item of entry.questions)
        for (const feature of featuresOf(item)) features.add(feature);
      const own = entries.push(entry) - 1;
      sizes.push(features.size);
      const found = new Set<number>();
      holders.shared(features).forEach((common, other) => {
        const least = LEAST_SHARE * Math.min(features.size, sizes[other]!);
        if (common >= Math.max(LEAST_SHARED, least)) found.add(other);
      });
      holders.add(features);
      const { caseNumber } = entry.set;
      if (caseNumber !== undefined) {
        for (const other of byCase.get(caseNumber) ?? []) found.add(other);
        append(byCase, caseNumber, own);
      }
      return [...found].sort((x, y) => x - y).map((at) => entries[at]!);
    }
  };
}
