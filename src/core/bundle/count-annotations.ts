import type { Annotations, UserRecord } from '../model/bundle.ts';
import { mergeRecords } from './merge.ts';

/** How many of a bundle's records are new, and how many would change one that is here. */
export interface ArrivingRecords {
  added: number;
  changed: number;
}

/** What an import would bring of each sort. */
export type ArrivingAnnotations = Record<keyof Annotations, ArrivingRecords>;

/** Counts without importing; of two records with one id the import keeps what was changed last. */
export function countAnnotations(own: Annotations, arriving: Annotations): ArrivingAnnotations {
  const count = (sort: keyof ArrivingAnnotations): ArrivingRecords => {
    const known = new Map(own[sort].map((record) => [record.id, record]));
    const changes = (record: UserRecord) => {
      const mine = known.get(record.id);
      return mine !== undefined && mergeRecords(mine, record).changedAt !== mine.changedAt;
    };
    return {
      added: arriving[sort].filter(({ id }) => !known.has(id)).length,
      changed: arriving[sort].filter(changes).length
    };
  };
  return {
    labels: count('labels'),
    notes: count('notes'),
    collections: count('collections'),
    decisions: count('decisions'),
    savedSearches: count('savedSearches'),
    synonyms: count('synonyms')
  };
}
