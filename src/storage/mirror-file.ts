import type { DocumentRecord } from './documents.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const NEWLINE = 0x0a;

/** A document's file in the mirror: its record as a line of JSON, then its text as it is stored. */
export function formatMirrorFile(record: DocumentRecord, text: Bytes): Bytes {
  const head = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  const file = new Uint8Array(head.length + text.length);
  file.set(head);
  file.set(text, head.length);
  return file;
}

/** The inverse of `formatMirrorFile`; `undefined` where the file is no such thing. */
export function parseMirrorFile(file: Bytes): { record: DocumentRecord; text: Bytes } | undefined {
  const end = file.indexOf(NEWLINE);
  if (end < 0) return undefined;
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(file.subarray(0, end)));
    return isDocumentRecord(record) ? { record, text: file.slice(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** The text is checked against its hash wherever it is read; here the outline is enough. */
function isDocumentRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null || !('source' in value)) return false;
  const { source } = value;
  return typeof source === 'object' && source !== null && 'id' in source && 'names' in source;
}
