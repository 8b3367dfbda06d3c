import type { SetEntry } from './set-entry.ts';
import { append, count } from './tallies.ts';

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
  const holders = new Map<number, number[]>();
  const byCase = new Map<string, number[]>();
  const entries: SetEntry[] = [];
  const sizes: number[] = [];

  return {
    add(entry) {
      const features = new Set(entry.questions.flatMap(({ pairs, words }) => [...pairs, ...words]));
      const shared = new Map<number, number>();
      const own = entries.push(entry) - 1;
      sizes.push(features.size);
      for (const feature of features) {
        const list = holders.get(feature);
        if (!list) holders.set(feature, [own]);
        else if (list.length < MOST_HOLDERS) {
          for (const other of list) count(shared, other);
          list.push(own);
        }
      }
      const found = new Set<number>();
      for (const [other, common] of shared) {
        const least = LEAST_SHARE * Math.min(features.size, sizes[other]!);
        if (common >= Math.max(LEAST_SHARED, least)) found.add(other);
      }
      const { caseNumber } = entry.set;
      if (caseNumber !== undefined) {
        for (const other of byCase.get(caseNumber) ?? []) found.add(other);
        append(byCase, caseNumber, own);
      }
      return [...found].sort((x, y) => x - y).map((at) => entries[at]!);
    }
  };
}
