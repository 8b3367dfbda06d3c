import { concatenate } from './gzip.ts';
import { CHUNK } from './keys.ts';
import { sha256 } from './sha256.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Large enough to be kept outside of the browser's log of small records, small enough to lose. */
const CHUNK_BYTES = 256 * 1024;

/** Cuts bytes into records that are named after their content; `keys` is the order to join them in. */
export async function toChunks(
  bytes: Bytes
): Promise<{ keys: readonly string[]; records: ReadonlyMap<string, Bytes> }> {
  const keys: string[] = [];
  const records = new Map<string, Bytes>();
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.slice(start, start + CHUNK_BYTES);
    const key = CHUNK + (await sha256(chunk));
    keys.push(key);
    records.set(key, chunk);
  }
  return { keys, records };
}

/** Joins what `toChunks` cut; `undefined` when a piece is missing or is not what was stored. */
export async function fromChunks(
  keys: readonly string[],
  read: (key: string) => Promise<unknown>
): Promise<Bytes | undefined> {
  const chunks: Bytes[] = [];
  let length = 0;
  for (const key of keys) {
    const chunk = await read(key);
    if (!isBytes(chunk) || CHUNK + (await sha256(chunk)) !== key) return undefined;
    chunks.push(chunk);
    length += chunk.length;
  }
  return concatenate(chunks, length);
}

/** What structured cloning gave back may come from another realm, hence no `instanceof`. */
export function isBytes(value: unknown): value is Bytes {
  return (
    ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
  );
}
