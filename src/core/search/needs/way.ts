import type { Expansion } from '../analysis/expansion.ts';
import type { Synonyms } from '../analysis/synonyms.ts';
import { countUnits } from '../index/count-units.ts';
import type { MatchKind } from '../hit.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';

/** One way to meet a need: units that have all of these words, each in any of its spellings. */
export interface Way {
  weight: number;
  words: readonly Expansion[];
}

/** What has to be known to tell by which words another can be met. */
export interface WaysContext {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Whether someone in the library is called so. */
  isSurname?: (word: string) => boolean;
  /** Only the words and their inflections: for what a query excludes. */
  strict?: boolean;
}

/** Less weigh compounds and beginnings that may only look like the word. */
export const SURE = 0.45;
/** What the parts of a compound are worth beside it, all of them or one. */
const SPLIT_WEIGHT = 0.9;
const ONE_PART_WEIGHT = 0.34;

/** A compound by its parts: all of them, or one of them alone. */
export function partsWays(words: readonly Expansion[], vocabulary: Vocabulary): Way[] {
  return [{ weight: SPLIT_WEIGHT, words }, ...alone(words, vocabulary)];
}

/**
 * One part of a compound is at least akin to it: "halte" to "bushalte". The rarer a part is beside
 * the others, the more it says of the whole: in "kustgemeenten" the coast.
 */
export function alone(words: readonly Expansion[], vocabulary: Vocabulary): Way[] {
  const counts = words.map((word) => 1 + countUnits(word, vocabulary));
  const rarest = Math.min(...counts);
  return words.map((part, i) => {
    const rarity = Math.sqrt(rarest / counts[i]!);
    return { weight: ONE_PART_WEIGHT * (0.5 + 0.5 * rarity), words: [part] };
  });
}

/** Whether the library has the word or an inflection of it, not only what is akin to it. */
export function isKnownItself(expansion: Expansion): boolean {
  return [...expansion.values()].some(({ by }) => by === 'exact' || by === 'inflection');
}

/** Whether any unit can meet it. */
export function canMatch(way: Way): boolean {
  return way.words.length > 0 && way.words.every((word) => word.size > 0);
}

/** The same words, said to be found in another way. */
export function withKind(expansion: Expansion, by: MatchKind): Expansion {
  return new Map([...expansion].map(([term, { weight }]) => [term, { weight, by }]));
}
