import type { UserRecord } from '../model/bundle.ts';
import { partOf, type Target, type TargetPart } from './target.ts';

/** What the user wrote about a place. */
export interface Note {
  id: string;
  text: string;
  target: Target;
  part: TargetPart;
  /** ISO times. */
  createdAt: string;
  changedAt: string;
  record: UserRecord;
}

/** The notes among records that may come from anyone, in the order of their places. */
export function readNotes(records: readonly UserRecord[]): Note[] {
  return records
    .flatMap((record) => {
      const { id, text, target, createdAt, changedAt } = record;
      if (typeof text !== 'string' || !target) return [];
      return [{ id, text, target, part: partOf(record), createdAt, changedAt, record }];
    })
    .sort((a, b) => a.target.span[0] - b.target.span[0] || compare(a.createdAt, b.createdAt));
}

/** A new note's record. */
export function makeNote(
  text: string,
  target: Target,
  part: TargetPart,
  { id, at }: { id: string; at: string }
): UserRecord {
  return { id, kind: 'note', target, part, text: text.trim(), createdAt: at, changedAt: at };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
