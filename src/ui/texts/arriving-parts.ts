import type { ArrivingRecords } from '../../worker/import-outcome.ts';
import { texts } from './texts.ts';

/** What a bundle brings beside sources, a phrase for each sort; none where it brings nothing. */
export function arrivingParts({ corrections, annotations }: ArrivingRecords): string[] {
  const t = texts.exchange;
  const own = corrections.added > 0 ? [t.corrections(corrections.added)] : [];
  return [...own, ...t.annotations(annotations)];
}

/** What several bundles bring together. */
export function sumOfRecords(all: readonly ArrivingRecords[]): ArrivingRecords | undefined {
  return all.length > 0 ? all.reduce(sum) : undefined;
}

function sum(one: ArrivingRecords, other: ArrivingRecords): ArrivingRecords {
  const both = (sort: keyof ArrivingRecords['annotations']) => ({
    added: one.annotations[sort].added + other.annotations[sort].added,
    changed: one.annotations[sort].changed + other.annotations[sort].changed
  });
  return {
    corrections: {
      added: one.corrections.added + other.corrections.added,
      conflicts: one.corrections.conflicts + other.corrections.conflicts
    },
    annotations: {
      labels: both('labels'),
      notes: both('notes'),
      collections: both('collections'),
      decisions: both('decisions'),
      savedSearches: both('savedSearches'),
      synonyms: both('synonyms')
    }
  };
}
