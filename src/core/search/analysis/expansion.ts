import type { MatchKind } from '../hit.ts';

/** A word of the library that stands for a word of the query, and how well: 0 to 1. */
export interface Expanded {
  weight: number;
  by: MatchKind;
}

/** By word of the library, folded. */
export type Expansion = ReadonlyMap<string, Expanded>;

/** What each way of finding a word is worth beside the word itself. */
export const WEIGHTS = {
  exact: 1,
  inflection: 0.9,
  derivation: 0.6,
  compound: 0.75,
  looseCompound: 0.3,
  prefix: 0.5,
  spelling: 0.5,
  looseSpelling: 0.3,
  beginning: 0.3,
  sounding: 0.8
} as const;

/** Takes in a word of the library; told twice of one, it keeps the higher weight. */
export type Add = (term: string, weight: number, by: MatchKind) => void;
