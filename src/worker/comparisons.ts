import type { Remote } from 'comlink';
import type { CollatedSets } from '../core/compare/many-versions/collate-sets.ts';
import type { TextComparison } from '../core/compare/align/comparison.ts';
import type { TwoSets } from '../core/compare/two-sets.ts';
import type { ComparedDocument } from './held-versions.ts';
import { keepWire } from './kept-wire.ts';
import { superviseWorker } from './supervised-worker.ts';
import type { VersionsWire } from './versions-worker.ts';

/** A set by the source that holds it. */
export interface SetRef {
  sourceId: string;
  setId: string;
}

/** What somebody looks at and waits for, apart from the comparison of the whole library. */
export interface Comparisons {
  /** Two sets held beside each other; see `compareTwoSets`. */
  compareSets(a: SetRef, b: SetRef, areVersions: boolean): Promise<TwoSets | undefined>;
  /** Any number of sets side by side; see `collateSets`. */
  collateSets(
    sets: readonly SetRef[],
    base: number,
    options: { answers: boolean }
  ): Promise<CollatedSets | undefined>;
  /** Two texts; past so many milliseconds the rest is compared by whole paragraphs. */
  compareTexts(before: string, after: string, patience: number): Promise<TextComparison>;
  /** Ends what is being compared: its calls reject. */
  cancelComparison(): Promise<void>;
}

/** How long the worker stays ready after its last comparison, in milliseconds. */
const READY = 30_000;

/** Compares in a worker of its own, so that a long comparison can be ended and blocks nothing. */
export function createComparisons(
  startWorker: () => Worker,
  documents: () => Promise<readonly ComparedDocument[]>
): Comparisons {
  const supervised = superviseWorker(startWorker);
  const wireOf = keepWire<VersionsWire>();
  let running = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function ask<T>(call: (wire: Remote<VersionsWire>) => Promise<T>): Promise<T> {
    clearTimeout(idle);
    running++;
    try {
      return await supervised.settle(call(wireOf(supervised.worker())));
    } finally {
      running--;
      clearTimeout(idle);
      idle = setTimeout(() => running === 0 && supervised.stop('done'), READY);
    }
  }

  async function holding(sets: readonly SetRef[]): Promise<ComparedDocument[]> {
    const wanted = new Set(sets.map(({ sourceId }) => sourceId));
    return (await documents()).filter(({ source }) => wanted.has(source.id));
  }

  return {
    async compareSets(a, b, areVersions) {
      const held = await holding([a, b]);
      return ask((wire) => wire.compareSets(held, [a.setId, b.setId], areVersions));
    },
    async collateSets(sets, base, options) {
      const held = await holding(sets);
      const ids = sets.map(({ setId }) => setId);
      return ask((wire) => wire.collateSets(held, ids, base, options));
    },
    compareTexts: (before, after, patience) =>
      ask((wire) => wire.compareTexts(before, after, patience)),
    async cancelComparison() {
      supervised.stop('cancelled');
    }
  };
}
