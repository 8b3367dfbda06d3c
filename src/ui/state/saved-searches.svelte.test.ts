import { expect, test } from 'vitest';
import { fromRecordMap } from '../../core/bundle/user-records.ts';
import type { UserRecord } from '../../core/model/bundle.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import type { RecordChange } from '../../core/bundle/user-records.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { makeRecord } from '../searching/saved-search.ts';
import { SavedSearches } from './saved-searches.svelte.ts';

const EARLY = '2025-01-01T00:00:00.000Z';
const wolf = { screen: 'search', query: 'wolf' } as const;

/** A library with one saved search, to which one paper was added since. */
function setUp(
  records: readonly UserRecord[] = [{ ...makeRecord('Wolven', wolf), id: 'w', createdAt: EARLY }]
) {
  const changes: RecordChange[] = [];
  const asked: unknown[] = [];
  const kept = new Map<string, string>();
  const worker: Pick<WorkerApi, 'changeRecords' | 'search'> = {
    changeRecords: async (_label, changed) => {
      changes.push(...changed);
      return undefined;
    },
    search: async (query, options) => {
      asked.push([query, options?.facets]);
      return { total: 3, pending: 0 } as Awaited<ReturnType<WorkerApi['search']>>;
    }
  };
  const library = {
    records: fromRecordMap(new Map(records.map((r) => [`savedSearches:${r.id}`, r]))),
    papers: [{ sourceId: 's', importedAt: '2025-02-01T00:00:00.000Z' } as PaperSummary]
  };
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  };
  const start = () => new SavedSearches(worker, library, shelf);
  return { searches: start(), start, changes, asked };
}

test('counts what came in since the last look, also in a later visit', async () => {
  const { searches, start, asked } = setUp();
  await searches.count();
  expect(searches.fresh).toEqual({ w: 3 });
  expect(asked).toEqual([['wolf', { source: ['s'] }]]);
  searches.see(searches.list[0]!);
  expect(searches.fresh).toEqual({ w: 0 });
  const later = start();
  await later.count();
  expect(later.fresh).toEqual({});
});

test('knows a search again by what it asks, not by its name', () => {
  const { searches } = setUp();
  expect(searches.like(wolf)?.name).toBe('Wolven');
  expect(searches.like({ ...wolf, sort: 'oldest' })).toBeUndefined();
});

test('saving and deleting are changes of records', async () => {
  const { searches, changes } = setUp();
  await searches.save('Reeën', { screen: 'search', query: 'ree' });
  await searches.delete(searches.list[0]!);
  expect(changes[0]).toMatchObject({
    sort: 'savedSearches',
    record: { kind: 'saved-search', name: 'Reeën', address: 'q=ree' }
  });
  expect(changes[1]).toEqual({ sort: 'savedSearches', id: 'w' });
});
