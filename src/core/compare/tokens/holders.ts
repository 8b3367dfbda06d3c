import { append } from '../tallies.ts';

/** Which of many texts hold a feature (a hash of words), and so which of them have much in common. */
export interface Holders {
  /** Adds the distinct features of the next text; texts are numbered from 0. */
  add(features: Iterable<number>): void;
  /** For each text how many of these features it has, or their weight. */
  shared(features: Iterable<number>, weightOf?: (feature: number) => number): Float64Array;
}

/** An inverted index. What more than `most` hold says nothing about any of them. */
export function createHolders(most = Infinity): Holders {
  const lists = new Map<number, number[]>();
  let texts = 0;
  return {
    add(features) {
      for (const feature of features) append(lists, feature, texts);
      texts++;
    },
    shared(features, weightOf = () => 1) {
      const shared = new Float64Array(texts);
      for (const feature of features) {
        const list = lists.get(feature);
        if (!list || list.length > most) continue;
        const weight = weightOf(feature);
        for (const text of list) shared[text]! += weight;
      }
      return shared;
    }
  };
}
