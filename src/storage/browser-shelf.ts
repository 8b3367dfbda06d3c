import type { Shelf } from './shelf.ts';

const LOCK = 'repliek-shelf';

/**
 * A folder in the browser's private file system; rejects where there is none. Synchronous handles
 * are what every browser with that file system has in a worker.
 */
export async function openBrowserShelf(folder: string): Promise<Shelf> {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle(folder, { create: true });
  return {
    async names() {
      const names: string[] = [];
      for await (const name of directory.keys()) names.push(name);
      return names;
    },
    async read(name) {
      try {
        const file = await (await directory.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    async write(name, bytes) {
      // A handle shuts out every other one, also those of other tabs.
      await navigator.locks.request(LOCK, async () => {
        const handle = await directory.getFileHandle(name, { create: true });
        const access = await handle.createSyncAccessHandle();
        try {
          // A new one is empty: cutting it takes as long as writing it.
          if (access.getSize() > 0) access.truncate(0);
          access.write(bytes, { at: 0 });
          access.flush();
        } finally {
          access.close();
        }
      });
    },
    async remove(name) {
      try {
        await directory.removeEntry(name);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
  };
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}
