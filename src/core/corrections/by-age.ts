import type { UserRecord } from '../model/bundle.ts';

/** Oldest first; of the same time by id, so that everybody gets the same. */
export function byAge(a: UserRecord, b: UserRecord): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1);
}
