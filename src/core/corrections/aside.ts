import type { UserRecord } from '../model/bundle.ts';

/** The kind of a record that says which correction is not followed. */
export const SET_ASIDE = 'set-aside';

/** The id of the record by which a correction is not followed. */
export const asideIdOf = ({ id }: UserRecord): string => `aside-${id}`;

/** The record by which a correction is not followed. */
export function setAside(record: UserRecord, now: string): UserRecord {
  const { id, target } = record;
  return {
    id: asideIdOf(record),
    kind: SET_ASIDE,
    ...(target && { target }),
    correction: id,
    createdAt: now,
    changedAt: now
  };
}
