import { IDBFactory } from 'fake-indexeddb';
import { get, keys, set, setMany } from 'idb-keyval';
import { expect, test } from 'vitest';
import { openStore } from './use-store.ts';

test('keeps nothing of several values when one cannot be stored', async () => {
  const store = openStore('library', new IDBFactory());
  const unstorable = () => undefined;
  const values: [string, unknown][] = [
    ['a', 1],
    ['b', 2],
    ['c', unstorable]
  ];
  await expect(setMany(values, store)).rejects.toThrow();
  expect(await keys(store)).toEqual([]);
});

test('keeps nothing when the callback fails after its writes', async () => {
  const store = openStore('library', new IDBFactory());
  const failing = store('readwrite', (records) => {
    records.put(1, 'a');
    throw new Error('after the write');
  });
  await expect(failing).rejects.toThrow('after the write');
  expect(await get('a', store)).toBeUndefined();
});

test('lets another tab delete the database, and opens it anew afterwards', async () => {
  const factory = new IDBFactory();
  const store = openStore('library', factory);
  await set('a', 1, store);
  await new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase('library');
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
  expect(await get('a', store)).toBeUndefined();
  await set('a', 2, store);
  expect(await get('a', store)).toBe(2);
});

test('opens the database anew when the browser has closed the connection', async () => {
  const factory = new IDBFactory();
  const connections: IDBDatabase[] = [];
  const watched = new Proxy(factory, {
    get(target, name) {
      if (name !== 'open') return Reflect.get(target, name) as unknown;
      return (databaseName: string, version: number) => {
        const request = target.open(databaseName, version);
        request.addEventListener('success', () => connections.push(request.result));
        return request;
      };
    }
  });
  const store = openStore('library', watched);
  await set('a', 1, store);
  connections[0]!.close();
  expect(await get('a', store)).toBe(1);
  expect(connections).toHaveLength(2);
});
