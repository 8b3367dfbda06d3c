import type { ExchangePair } from './compare-exchanges.ts';
import { compareSets, judgedExchanges } from './compare-sets.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry } from './library.ts';
import { relateSets, relateVersions } from './pairing/relate-sets.ts';
import { setEntries, type SetEntry } from './pairing/set-entry.ts';
import { relationshipOf, type SetRelationship } from './pairing/set-relationships.ts';
import { createTextFinder } from './findings/text-finder.ts';
import { createVocabulary } from './vocabulary.ts';

/** What the comparison of two sets gives; all is empty where they have nothing in common. */
export interface TwoSets {
  /** One at most, with what the two are to each other. */
  sets: readonly SetRelationship[];
  pairs: readonly ExchangePair[];
  findings: readonly Finding[];
}

/**
 * Compares two sets that somebody holds beside each other. Answers are compared only where
 * they are versions of one submission, by themselves or because the user says so (`areVersions`):
 * several ministries each have an answer of their own, and those are not compared. `undefined` where
 * a set is not in `library`.
 */
export function compareTwoSets(
  library: readonly LibraryEntry[],
  first: string,
  second: string,
  areVersions: boolean
): TwoSets | undefined {
  const entries = library.flatMap(setEntries);
  const find = (id: string) => entries.find(({ set }) => set.id === id);
  const [a, b] = [find(first), find(second)];
  if (!a || !b) return undefined;
  const pair = areVersions ? relateVersions(a, b) : relateSets(a, b);
  if (!pair) return { sets: [], pairs: [], findings: [] };
  const compared = compareSets(pair, createTextFinder(entries));
  // What the two have in common is in use nowhere else for that reason.
  const groupOf = (entry: SetEntry) => (entry === b ? entries.indexOf(a) : entries.indexOf(entry));
  return {
    sets: [relationshipOf(pair)],
    pairs: judgedExchanges(compared, createVocabulary(library, entries, groupOf)),
    findings: compared.findings
  };
}
