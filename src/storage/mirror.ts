import { get } from 'idb-keyval';
import type { UserRecord } from '../core/model/bundle.ts';
import { isBytes } from './chunks.ts';
import type { Database } from './database.ts';
import { DOCUMENT, SOURCE } from './keys.ts';
import type { LoadedLibrary } from './load.ts';
import { formatMirrorFile, parseMirrorFile } from './mirror-file.ts';
import type { Shelf } from './shelf.ts';
import type { LibraryChange } from './sync.ts';

/** Says how far the library had come that the other files are a copy of. */
const ROOT_FILE = 'root.json';
const RECORDS_FILE = 'records.json';
const SUFFIX = '.document';

/** What the mirror needs of the library that it copies. */
export interface Mirrored {
  held(): LoadedLibrary;
  /** Puts records back that the database has lost. */
  restore(writes: ReadonlyMap<string, unknown>): Promise<void>;
}

/**
 * A copy of every document and user record outside of the database, which browsers are known to
 * lose whole: a kill in the middle of a write can empty Chromium's database at a later start
 * (google/leveldb#1287).
 */
export interface Mirror {
  /** Puts back what the database has lost, then completes the copy; gives the sources put back. */
  reconcile(): Promise<readonly string[]>;
  /**
   * Copies what has changed, in the order of the changes; those that come faster than they can be
   * copied, together. Who restores must not wait for it: what is put back is copied after the
   * reconciling.
   */
  follow(change: LibraryChange): Promise<void>;
}

/** A mirror of a library on a shelf: its changes are copied one after another. */
export function createMirror(shelf: Shelf, store: Database['store'], library: Mirrored): Mirror {
  let queue: Promise<unknown> = Promise.resolve();
  /** What is to be copied by the last work in the queue, while that has not begun. */
  let next: { ids: Set<string>; records: boolean; copied: Promise<void> } | undefined;

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    next = undefined;
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function copyDocument(id: string): Promise<void> {
    const record = library.held().documents.get(id);
    const text: unknown = record && (await get(SOURCE + id, store));
    if (record && isBytes(text)) await shelf.write(id + SUFFIX, formatMirrorFile(record, text));
  }

  /** Copies these documents as they are now; a copy of one that is gone goes, too. */
  async function copyAll(ids: ReadonlySet<string>, records: boolean): Promise<void> {
    for (const id of ids) {
      if (library.held().documents.has(id)) await copyDocument(id);
      else await shelf.remove(id + SUFFIX);
    }
    await copyRest(records);
  }

  async function copyRest(records: boolean): Promise<void> {
    const { root, userRecords } = library.held();
    if (records) await shelf.write(RECORDS_FILE, toBytes([...userRecords]));
    await shelf.write(ROOT_FILE, toBytes(root));
  }

  async function restoreDocument(id: string): Promise<boolean> {
    const file = await shelf.read(id + SUFFIX);
    const copy = file && parseMirrorFile(file);
    if (copy?.record.source.id !== id) return false;
    const writes = new Map<string, unknown>([
      [DOCUMENT + id, copy.record],
      [SOURCE + id, copy.text]
    ]);
    await library.restore(writes);
    return true;
  }

  async function restoreRecords(): Promise<void> {
    const copies = parse(await shelf.read(RECORDS_FILE));
    if (!Array.isArray(copies)) return;
    const { userRecords } = library.held();
    const lost = (copies as [string, UserRecord][]).filter(([key]) => !userRecords.has(key));
    if (lost.length > 0) await library.restore(new Map(lost));
  }

  /** Whether the database has fallen behind its copy. Without a root file the copies are believed. */
  async function hasLost(): Promise<boolean> {
    const { root, missing } = library.held();
    const copied = parse(await shelf.read(ROOT_FILE)) as { generation?: number } | undefined;
    return missing > 0 || root.generation < (copied?.generation ?? Infinity);
  }

  return {
    reconcile: () =>
      enqueue(async () => {
        const copies = (await shelf.names())
          .filter((name) => name.endsWith(SUFFIX))
          .map((name) => name.slice(0, -SUFFIX.length));
        const mustRestore = await hasLost();
        const { documents, damaged } = library.held();
        const restored: string[] = [];
        for (const id of copies) {
          const isLost = documents.has(id) ? damaged.has(id) : mustRestore;
          if (isLost && (await restoreDocument(id))) restored.push(id);
          else if (!documents.has(id) && !mustRestore) await shelf.remove(id + SUFFIX);
        }
        if (mustRestore) await restoreRecords();
        const copied = new Set(copies);
        for (const id of library.held().documents.keys()) {
          if (!copied.has(id)) await copyDocument(id);
        }
        await copyRest(true);
        return restored;
      }),
    async follow({ changed, removed, records, isOwn }) {
      // The tab that made the change copies it.
      if (!isOwn) return void (await queue);
      if (!next) {
        const own = { ids: new Set<string>(), records: false, copied: Promise.resolve() };
        own.copied = enqueue(() => {
          if (next === own) next = undefined;
          return copyAll(own.ids, own.records);
        });
        next = own;
      }
      for (const id of [...removed, ...changed]) next.ids.add(id);
      next.records ||= records;
      await next.copied;
    }
  };
}

function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function parse(file: Uint8Array | undefined): unknown {
  try {
    return file && (JSON.parse(new TextDecoder().decode(file)) as unknown);
  } catch {
    return undefined;
  }
}
