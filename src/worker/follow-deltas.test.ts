import { expect, test } from 'vitest';
import type { PaperSummary } from '../core/model/summary.ts';
import { createStateFollower } from './follow-deltas.ts';
import type { LibraryDelta } from './wire.ts';

const summary = (id: string, sourceId: string, importedAt: string) =>
  ({ id, sourceId, importedAt, name: `${sourceId}.txt` }) as PaperSummary;
const a = summary('a0', 'a', '2026-01-02');
const b = summary('b0', 'b', '2026-01-01');
const b2 = summary('b1', 'b', '2026-01-01');
const records = { corrections: [] } as unknown as LibraryDelta['records'];

const delta = (changes: Partial<LibraryDelta>): LibraryDelta => ({
  whole: false,
  removed: [],
  papers: [],
  rest: { storage: { damaged: [] } },
  ...changes
});

test('changes add up to the whole state, oldest first', () => {
  const follow = createStateFollower();
  const whole = follow(delta({ whole: true, papers: [a, b], ...(records && { records }) }));
  expect(whole.papers).toEqual([b, a]);
  expect(follow(delta({ removed: ['b'], papers: [b, b2] })).papers).toEqual([b, b2, a]);
  const left = follow(delta({ removed: ['a'] }));
  expect(left.papers).toEqual([b, b2]);
  expect(left.records).toBe(records);
  expect(follow(delta({ whole: true, papers: [a] })).papers).toEqual([a]);
});

test('what changes no paper leaves the papers as they are', () => {
  const follow = createStateFollower();
  const before = follow(delta({ whole: true, papers: [a, b], ...(records && { records }) }));
  const after = follow(delta({ rest: { indexing: 2, storage: { damaged: [] } } }));
  expect(after.indexing).toBe(2);
  expect(after.papers).toBe(before.papers);
});
