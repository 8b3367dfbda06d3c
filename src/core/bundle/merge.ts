import type { UserRecord } from '../model/bundle.ts';
import type { Source } from '../model/source.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * One source out of two with the same text. Which of two names comes first does not depend on
 * which of the two was there first, so that colleagues who exchange bundles end up with the same.
 */
export function mergeSources(a: Source, b: Source): Source {
  const names = new Set([...a.names, ...b.names]);
  const [first] = [a, b].toSorted(byFacts) as [Source, Source];
  if (names.size === a.names.length && first === a) return a;
  if (names.size === b.names.length && first === b) return b;
  return { ...first, names: [...names].sort() };
}

/** One record out of two with the same id: what was changed last. */
export function mergeRecords(a: UserRecord, b: UserRecord): UserRecord {
  const difference = Date.parse(a.changedAt) - Date.parse(b.changedAt);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function byFacts(a: Source, b: Source): number {
  return order(a) < order(b) ? -1 : 1;
}

/** All that says how the file was found, but the text; the time of the file comes last. */
function order({ name, path, encoding, format, size, names, lastModified }: Source): string {
  return JSON.stringify([name, path ?? '', encoding, format ?? '', size, names, lastModified]);
}
