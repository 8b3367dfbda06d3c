import { get, set, type UseStore } from 'idb-keyval';
import { isBytes } from './chunks.ts';
import { DERIVED } from './keys.ts';
import { sha256 } from './sha256.ts';

/** Something large that was made from the documents and can be made again at any time. */
interface DerivedRecord {
  /** Version of the code that made it. */
  code: string;
  hash: string;
  /** UTF-8. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What it was made from, for its maker to compare. */
  from: unknown;
}

/** What `writeDerived` kept; `undefined` when other code made it or it is damaged. */
export async function readDerived(
  store: UseStore,
  name: string,
  code: string
): Promise<{ text: string; from: unknown } | undefined> {
  try {
    const record = await get<DerivedRecord>(DERIVED + name, store);
    if (record?.code !== code || !isBytes(record.bytes)) return undefined;
    if ((await sha256(record.bytes)) !== record.hash) return undefined;
    return { text: new TextDecoder().decode(record.bytes), from: record.from };
  } catch {
    return undefined;
  }
}

/** Keeps derived text for the next start. Not a change of the library: it has no generation. */
export async function writeDerived(
  store: UseStore,
  name: string,
  code: string,
  { text, from }: { text: string; from: unknown }
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const record: DerivedRecord = { code, hash: await sha256(bytes), bytes, from };
  await set(DERIVED + name, record, store);
}
