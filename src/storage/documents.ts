import { get, type UseStore } from 'idb-keyval';
import type { Source } from '../core/model/source.ts';
import { isBytes } from './chunks.ts';
import { gunzip, gzip } from './gzip.ts';
import { SOURCE } from './keys.ts';
import { sha256OfText } from './sha256.ts';

/** No source is larger, so nothing that expands to more can be one. */
const LARGEST_SOURCE = 256 * 1024 * 1024;

/** That the library holds a source, and all that is known of it but its text. */
export interface DocumentRecord {
  source: Omit<Source, 'text'>;
  /** ISO time. */
  importedAt: string;
}

/** A source's record, and what is to be written for its text. */
export async function documentContent(
  source: Source,
  importedAt: string
): Promise<{ record: DocumentRecord; content: Map<string, unknown> }> {
  const { text, ...rest } = source;
  const bytes = await gzip(new TextEncoder().encode(text));
  return { record: { source: rest, importedAt }, content: new Map([[SOURCE + source.id, bytes]]) };
}

/** A source as it was stored; `undefined` when its text is missing or is not what was stored. */
export async function readSource(
  store: UseStore,
  document: DocumentRecord
): Promise<Source | undefined> {
  try {
    const stored: unknown = await get(SOURCE + document.source.id, store);
    if (!isBytes(stored)) return undefined;
    // A byte order mark that was doubled in the file is part of the text.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = decoder.decode(await gunzip(stored, LARGEST_SOURCE));
    if ((await sha256OfText(text)) !== document.source.id) return undefined;
    return { ...document.source, text };
  } catch {
    // Damaged bytes do not expand, and some browsers reject reading a lost record.
    return undefined;
  }
}
