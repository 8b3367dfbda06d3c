import { findAbbreviations } from './analysis/abbreviations.ts';
import { DUTCH_SYNONYMS } from './analysis/dutch-synonyms.ts';
import { createSynonyms, type Synonyms } from './analysis/synonyms.ts';

type Groups = readonly (readonly string[])[];

/** Words of equal meaning: those that come along, the user's, and those that the library explains. */
export interface Thesaurus {
  synonyms(): Synonyms;
  setOwn(groups: Groups): void;
  /** Takes in the abbreviations that a text explains. */
  learn(text: string): void;
  /** What was learned, for a snapshot. */
  learned(): string[][];
}

export function createThesaurus(saved: Groups = []): Thesaurus {
  const learned = new Map(saved.map((group) => [group.join('='), [...group]]));
  let own: Groups = [];
  let current: Synonyms | undefined;
  return {
    synonyms() {
      current ??= createSynonyms([...DUTCH_SYNONYMS, ...learned.values(), ...own]);
      return current;
    },
    setOwn(groups) {
      own = groups;
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
