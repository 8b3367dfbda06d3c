import type { UserRecord } from '../../model/bundle.ts';
import type { Source } from '../../model/source.ts';
import { quoteOf } from '../quote.ts';
import type { Placed } from './statements.ts';

/** "2025-01-31T12:00:00.000Z". */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * The records of new corrections. They are later than all that were made before, whatever the clock
 * says: each builds on those.
 */
export function makeRecords(
  placed: readonly Placed[],
  { id: sourceId, text }: Pick<Source, 'id' | 'text'>,
  before: readonly UserRecord[],
  { now, newId }: { now: number; newId: () => string }
): UserRecord[] {
  const start = Math.max(now, ...before.map(({ createdAt }) => Date.parse(createdAt) + 1));
  return placed.map(({ span, statement }, i) => {
    const createdAt = isoTime(start + i);
    const target = { sourceId, span, quote: quoteOf(text, span) };
    return { id: newId(), createdAt, changedAt: createdAt, target, ...statement };
  });
}
