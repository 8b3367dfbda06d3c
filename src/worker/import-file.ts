import { isOutOfRoom } from '../storage/out-of-room.ts';
import type { DroppedFile, ImportOutcome } from './import-outcome.ts';
import { readAs, readBytes, LARGEST_BUNDLE, LARGEST_FILE, type Content } from './read-bytes.ts';
import type { FileFacts } from './source.ts';

/** What is looked at to tell a bundle from a text that is too large. */
const START = 4096;

/** Reads a dropped file; what cannot be read is an outcome and not an error. */
export async function readFile({ file, unreadable }: DroppedFile): Promise<Content> {
  if (unreadable) return { type: 'refused', refusal: 'unreadable' };
  try {
    if (file.size > LARGEST_FILE && !(await mayBeBundle(file))) {
      return { type: 'refused', refusal: 'too-large' };
    }
    return readAs(file.name, await readBytes(new Uint8Array(await file.arrayBuffer())));
  } catch {
    // The file was moved or locked since it was dropped, or it was a folder.
    return { type: 'refused', refusal: 'unreadable' };
  }
}

/** What the file system says of a dropped file. */
export function factsOf({ file, path }: DroppedFile): FileFacts {
  const { name, size, lastModified } = file;
  return { name, size, lastModified, ...(path !== undefined && { path }) };
}

/** The outcome for a file that was not stored, with the machine's own words as detail. */
export function notStored(file: string, error: unknown): ImportOutcome {
  if (isOutOfRoom(error)) return { status: 'refused', file, refusal: 'out-of-room' };
  const words = error instanceof Error ? [error.name, error.message] : [String(error)];
  const detail = words.filter((word) => word !== '').join(': ');
  return { status: 'refused', file, refusal: 'not-stored', ...(detail && { detail }) };
}

async function mayBeBundle(file: File): Promise<boolean> {
  if (file.size > LARGEST_BUNDLE) return false;
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  return isGzip || new TextDecoder().decode(start).trimStart().startsWith('{');
}
