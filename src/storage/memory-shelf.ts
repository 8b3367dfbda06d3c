import type { Shelf } from './shelf.ts';

/** For tests: a shelf in memory, with its files. */
export function createMemoryShelf(): Shelf & { files: Map<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    async write(name, bytes) {
      files.set(name, bytes.slice());
    },
    async remove(name) {
      files.delete(name);
    }
  };
}
