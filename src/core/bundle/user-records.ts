import type { Annotations, UserRecord } from '../model/bundle.ts';

/** The sorts of records that a user makes, as they stand in a bundle. */
const RECORD_SORTS = [
  'corrections',
  'labels',
  'notes',
  'collections',
  'decisions',
  'savedSearches',
  'synonyms'
] as const;

/** What a record of the user's is about. */
export type RecordSort = (typeof RECORD_SORTS)[number];

/** A record of the user's to put, or to remove where there is none. */
export interface RecordChange {
  sort: RecordSort;
  id: string;
  record?: UserRecord;
}

/** All that a user has added. */
export interface UserRecords {
  corrections: readonly UserRecord[];
  annotations: Annotations;
}

/** A record's name among all sorts: "notes:4f1c…". */
export function recordKey(sort: RecordSort, id: string): string {
  return `${sort}:${id}`;
}

/** The records by their keys. */
export function toRecordMap({ corrections, annotations }: UserRecords): Map<string, UserRecord> {
  const lists = { corrections, ...annotations };
  return new Map(
    RECORD_SORTS.flatMap((sort) =>
      lists[sort].map((record) => [recordKey(sort, record.id), record] as const)
    )
  );
}

/** The inverse of `toRecordMap`, each sort in the order of the map. */
export function fromRecordMap(records: ReadonlyMap<string, UserRecord>): UserRecords {
  const list = (sort: RecordSort) =>
    [...records].filter(([key]) => key.startsWith(`${sort}:`)).map(([, record]) => record);
  return {
    corrections: list('corrections'),
    annotations: {
      labels: list('labels'),
      notes: list('notes'),
      collections: list('collections'),
      decisions: list('decisions'),
      savedSearches: list('savedSearches'),
      synonyms: list('synonyms')
    }
  };
}
