import type { RecordChange } from '../../bundle/user-records.ts';
import type { UserRecord } from '../../model/bundle.ts';
import { type SynonymGroup, synonymKey } from '../analysis/synonym-group.ts';

/** A group of words that the user says mean the same. */
export interface OwnSynonyms {
  id: string;
  words: readonly string[];
  record: UserRecord;
}

/** What a user has changed about synonyms. */
export interface UserSynonyms {
  /** By their first words. */
  own: readonly OwnSynonyms[];
  /** Keys of the groups that come along and do not count; see `synonymKey`. */
  off: ReadonlySet<string>;
}

/** Fewer words mean nothing together. */
const FEWEST = 2;

/** Reads records that may come from anyone; what makes no sense is left out. */
export function readSynonyms(records: readonly UserRecord[]): UserSynonyms {
  const own = records.flatMap((record) => {
    const { id, words } = record;
    if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) return [];
    const different = distinctWords(words);
    return different.length >= FEWEST ? [{ id, words: different, record }] : [];
  });
  const off = records.flatMap(({ off: key }) => (typeof key === 'string' ? key : []));
  return {
    own: own.sort((a, b) => a.words[0]!.localeCompare(b.words[0]!, 'nl')),
    off: new Set(off)
  };
}

/** "zwemles, zwemonderwijs; badles" as words; parts without text are left out. */
export function splitWords(text: string): string[] {
  return distinctWords(text.split(/[,;|\n]/));
}

/** Puts a group, in the place of one that there is; `undefined` where fewer than two words are left. */
export function putSynonyms(
  words: readonly string[],
  before?: OwnSynonyms,
  now = new Date().toISOString()
): RecordChange | undefined {
  const different = distinctWords(words);
  if (different.length < FEWEST) return undefined;
  const id = before?.id ?? crypto.randomUUID();
  const record: UserRecord = {
    ...(before?.record ?? { createdAt: now }),
    id,
    kind: 'synonyms',
    createdAt: before?.record.createdAt ?? now,
    changedAt: now,
    words: different
  };
  return { sort: 'synonyms', id, record };
}

/** Lets a group that comes along count, or not; one record says so, whoever made it. */
export function switchSynonyms(
  group: SynonymGroup,
  isOn: boolean,
  now = new Date().toISOString()
): RecordChange {
  const key = synonymKey(group);
  const id = `off ${key}`;
  if (isOn) return { sort: 'synonyms', id };
  const record = { id, kind: 'synonyms-off', createdAt: now, changedAt: now, off: key };
  return { sort: 'synonyms', id, record };
}

function distinctWords(words: readonly string[]): string[] {
  const trimmed = words.map((word) => word.trim().replaceAll(/\s+/g, ' ')).filter(Boolean);
  const seen = new Set<string>();
  return trimmed.filter((word) => {
    const key = word.toLocaleLowerCase('nl');
    return !seen.has(key) && seen.add(key);
  });
}
