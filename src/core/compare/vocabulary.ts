import { changeOf, classOfChanges } from './align/change-kinds.ts';
import type { Difference } from './compare-exchanges.ts';
import type { LibraryEntry } from './library.ts';
import type { SetEntry } from './pairing/set-entry.ts';
import { tokenize } from './tokens/tokens.ts';
import type { Section } from '../model/paper.ts';

/**
 * Common words that are two letters at most from another one and say something else. Where they
 * change places that is no slip, however little the library holds.
 */
const COMMON = new Set(
  (
    'hoger lager langer korter eerder verder later groter meer minder veel geheel deels ' +
    'kan kon kunnen konden moet moest moeten moesten wordt werd worden werden mag moge zal zou ' +
    'zijn waren was is heb had hebben hadden heeft gaat ging komt kwam staat stond ligt lag ' +
    'blijft bleef geeft gaf krijgt kreeg doet deed ziet zag houdt hield ' +
    'deze dezen die dit dat daar hier mijn haar hun ons onze hem hen uw wij zij hij ' +
    'aan van voor door over onder op om in uit bij naar na met tot te ten ter tegen ' +
    'een het de der den en of als dan toen toe nu nog ook wel weer maar alle elke enige ' +
    'ander andere eigen eerst eerste laatste tweede vierde rijk wijk winst winter zomer'
  ).split(' ')
);

/** A word that stands in texts of several submissions. */
const SEVERAL = -1;

/** Tells which words are in use in the library beyond one submission. */
export interface Vocabulary {
  /** Whether the word stands outside of the versions of this set, or in another text of it. */
  isUsedElsewhere(word: string, entry: SetEntry): boolean;
}

/**
 * Collects the words of a library.
 *
 * `groupOf` gives the versions of one submission the same number: that a slip was copied does not
 * make it a word.
 */
export function createVocabulary(
  library: readonly LibraryEntry[],
  entries: readonly SetEntry[],
  groupOf: (entry: SetEntry) => number
): Vocabulary {
  let holders: Map<number, number> | undefined;
  return {
    isUsedElsewhere(word, entry) {
      if (COMMON.has(word.toLowerCase())) return true;
      const key = tokenize(word).keys[0];
      if (key === undefined) return false;
      // Most libraries have no slip to judge: only the first one pays for the words.
      holders ??= collectWords(library, entries, groupOf);
      const holder = holders.get(key);
      if (holder !== undefined && holder !== groupOf(entry)) return true;
      const texts = [...entry.questions, ...entry.answers];
      return texts.filter(({ tokens }) => tokens.keys.includes(key)).length > 1;
    }
  };
}

/** For each word the group in which it stands, or `SEVERAL`. */
function collectWords(
  library: readonly LibraryEntry[],
  entries: readonly SetEntry[],
  groupOf: (entry: SetEntry) => number
): Map<number, number> {
  const holders = new Map<number, number>();
  const add = (keys: Int32Array, group: number) => {
    for (const key of keys) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, group);
      else if (holder !== group) holders.set(key, SEVERAL);
    }
  };
  for (const entry of entries)
    for (const { tokens } of [...entry.questions, ...entry.answers])
      add(tokens.keys, groupOf(entry));
  const addSections = (sections: readonly Section[]) => {
    for (const { text, children } of sections) {
      add(tokenize(text).keys, SEVERAL);
      addSections(children);
    }
  };
  for (const { papers } of library) for (const { sections } of papers) addSections(sections);
  return holders;
}

/** Turns slips of the pen into substance where both words are in use elsewhere. */
export function judgeSlips<D extends Difference>(
  difference: D,
  isUsedBefore: (word: string) => boolean,
  isUsedAfter: (word: string) => boolean
): D {
  if (!difference.changes.some(({ kind }) => kind === 'spelling')) return difference;
  const changes = difference.changes.map((change) => {
    const inUse =
      change.kind === 'spelling' &&
      isUsedBefore(difference.before.slice(...change.before)) &&
      isUsedAfter(difference.after.slice(...change.after));
    return inUse ? changeOf('words', change.before, change.after) : change;
  });
  return { ...difference, changes, class: classOfChanges(changes) };
}
