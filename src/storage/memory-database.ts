import { IDBFactory } from 'fake-indexeddb';
import type { UseStore } from 'idb-keyval';
import type { Database } from './database.ts';
import { openStore } from './use-store.ts';

/**
 * For tests: tabs over one database in memory, without locks, so that they do get in each other's
 * way; none hears of what the others write.
 */
export function createTabs(count: number): { tabs: Database[]; factory: IDBFactory } {
  const factory = new IDBFactory();
  const tabs = Array.from({ length: count }, () => createTab(factory));
  return { tabs, factory };
}

/** For tests: one more tab over such a database. */
export function createTab(factory: IDBFactory): Database {
  return {
    store: openStore('library', factory),
    exclusively: (work) => work(),
    announce: () => undefined
  };
}

/** For tests: the same database, which first tells what is asked of its records, and with what. */
export function watched(
  database: Database,
  onCall: (name: string, parameters: readonly unknown[]) => void
): Database {
  const store: UseStore = (mode, callback) =>
    database.store(mode, (records) =>
      callback(
        new Proxy(records, {
          get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member !== 'function') return member;
            return (...parameters: unknown[]): unknown => {
              onCall(String(name), parameters);
              return Reflect.apply(member, target, parameters);
            };
          }
        })
      )
    );
  return { ...database, store };
}

/** For tests: the same database, whose `n`th writing request from now on throws. */
export function failingAt(database: Database, n: number): Database {
  let left = n;
  return watched(database, (name) => {
    const isWrite = name === 'put' || name === 'delete';
    if (isWrite && left-- === 0) throw new Error('disk full');
  });
}
