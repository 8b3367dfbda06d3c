import { canonicalJson } from '../core/bundle/canonical-json.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import { USER_RECORD } from '../storage/keys.ts';
import type { LoadedLibrary } from '../storage/load.ts';
import { sha256OfText } from '../storage/sha256.ts';

const CORRECTION = `${USER_RECORD}corrections:`;

/** Whether a key of the store is that of a correction. */
export const isCorrectionKey = (key: string): boolean => key.startsWith(CORRECTION);

/** What was corrected by hand of a source, in the order of the ids. */
export function correctionsOf({ userRecords }: LoadedLibrary, sourceId: string): UserRecord[] {
  return [...userRecords]
    .filter(([key, { target }]) => isCorrectionKey(key) && target?.sourceId === sourceId)
    .map(([, record]) => record)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Names what a reading is made by: the parser's version, and what was corrected by hand. */
export async function readingCode(
  code: string,
  corrections: readonly UserRecord[]
): Promise<string> {
  if (corrections.length === 0) return code;
  return `${code} ${(await sha256OfText(canonicalJson(corrections))).slice(0, 16)}`;
}
