import type { SetEntry } from './set-entry.ts';

/** For each set the earlier set of the same source that holds exactly the same texts, if any. */
export function exactDuplicates(entries: readonly SetEntry[]): Map<SetEntry, SetEntry> {
  const first = new Map<string, SetEntry>();
  const duplicates = new Map<SetEntry, SetEntry>();
  for (const entry of entries) {
    const key = [
      entry.sourceId,
      ...[...entry.questions, ...entry.answers].map(({ text }) => text)
    ].join('\0');
    const earlier = first.get(key);
    if (earlier && entry.questions.length > 0) duplicates.set(entry, earlier);
    else first.set(key, entry);
  }
  return duplicates;
}
