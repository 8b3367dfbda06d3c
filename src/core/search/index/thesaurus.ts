import { findAbbreviations } from '../analysis/abbreviations.ts';
import { BUILT_IN_SYNONYMS } from '../analysis/dutch-synonyms.ts';
import { synonymKey } from '../analysis/synonym-group.ts';
import { createSynonyms, joinSynonyms, type Synonyms } from '../analysis/synonyms.ts';

type Groups = readonly (readonly string[])[];

/** Words of equal meaning: those that come along, the user's, and those that the library explains. */
export interface Thesaurus {
  synonyms(): Synonyms;
  /** The user's own groups, and the keys of those that come along and shall not count. */
  setOwn(groups: Groups, off?: ReadonlySet<string>): void;
  /** Takes in the abbreviations that a text explains. */
  learn(text: string): void;
  /** What was learned, for a snapshot. */
  learned(): string[][];
}

const BUILT_IN: Groups = BUILT_IN_SYNONYMS.flatMap(({ groups }) => groups);

let comingAlong: Synonyms | undefined;

/**
 * All groups that come along. Made once, because they are many thousands: a start does so while it
 * waits for the disk.
 */
export function builtInSynonyms(): Synonyms {
  return (comingAlong ??= createSynonyms(BUILT_IN));
}

/** With the abbreviations that a snapshot saved, or none that texts explain. */
export function createThesaurus(saved: Groups = []): Thesaurus {
  const learned = new Map(saved.map((group) => [group.join('='), [...group]]));
  let own: Groups = [];
  /** Without what shall not count; absent where all does. */
  let left: Synonyms | undefined;
  let current: Synonyms | undefined;
  return {
    synonyms() {
      current ??= joinSynonyms(
        left ?? builtInSynonyms(),
        createSynonyms([...learned.values(), ...own])
      );
      return current;
    },
    setOwn(groups, off = new Set()) {
      own = groups;
      left =
        off.size === 0
          ? undefined
          : createSynonyms(BUILT_IN.filter((group) => !off.has(synonymKey(group))));
      current = undefined;
    },
    learn(text) {
      for (const abbreviation of findAbbreviations(text)) {
        const key = abbreviation.join('=');
        if (learned.has(key)) continue;
        learned.set(key, [...abbreviation]);
        current = undefined;
      }
    },
    learned: () => [...learned.values()]
  };
}
