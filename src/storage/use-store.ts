import type { UseStore } from 'idb-keyval';

const STORE = 'records';
/** How a database says that the connection is gone, so that opening it anew may help. */
const LOST_CONNECTION = new Set(['InvalidStateError', 'UnknownError']);

/**
 * The door to one database that idb-keyval's functions are given instead of their own. Unlike
 * theirs it aborts the transaction when the callback throws, so that nothing is half stored;
 * answers only after the transaction is complete and on the disk; lets other tabs upgrade or
 * delete the database; and opens it anew once when the browser has closed the connection.
 */
export function openStore(databaseName: string, factory: IDBFactory = indexedDB): UseStore {
  let opened: Promise<IDBDatabase> | undefined;

  function database(): Promise<IDBDatabase> {
    opened ??= open(factory, databaseName, () => (opened = undefined)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return async (mode, callback) => {
    try {
      return await transact(await database(), mode, callback);
    } catch (error) {
      if (!(error instanceof LostConnection)) throw error;
      opened = undefined;
      return await transact(await database(), mode, callback);
    }
  };
}

/** The transaction could not even be begun; nothing was done. */
class LostConnection extends Error {}

function open(factory: IDBFactory, name: string, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('blocked', () => reject(new Error('database blocked by another tab')));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => {
        database.close();
        onGone();
      });
      database.addEventListener('close', onGone);
      resolve(database);
    });
  });
}

function begin(database: IDBDatabase, mode: IDBTransactionMode): IDBTransaction {
  try {
    return database.transaction(STORE, mode, { durability: 'strict' });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw LOST_CONNECTION.has(name) ? new LostConnection(name) : error;
  }
}

/** idb-keyval sets `oncomplete` and its like on the transaction, hence listeners. */
async function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>
): Promise<T> {
  const transaction = begin(database, mode);
  const completed = new Promise<void>((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('transaction aborted'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
  });
  // Awaited below; when the callback fails first, its error is the one to report.
  completed.catch(() => undefined);
  try {
    const result = await callback(transaction.objectStore(STORE));
    await completed;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already, so there is nothing to take back.
  }
}
