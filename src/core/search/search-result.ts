import type { FacetName, FacetValue } from './facet.ts';
import type { SearchHit } from './hit.ts';

/** What could not be read in a query, at its place in it; its words were searched all the same. */
export interface QueryProblem {
  code:
    | 'unclosed-phrase'
    | 'unknown-field'
    | 'unknown-value'
    | 'missing-value'
    | 'lonely-operator'
    | 'only-exclusions';
  start: number;
  end: number;
  /** What would be understood there instead. */
  known?: readonly string[];
}

/** "Bedoelde u …": offered for a word that the library does not have, never put in its place. */
export interface Correction {
  /** As typed. */
  word: string;
  replacement: string;
  /** The whole query with the word replaced. */
  query: string;
}

/** Why nothing, or too little, was found. */
export interface Explanation {
  /** Each word, phrase or field of the query with how many results it has alone. */
  words: readonly { word: string; total: number; isFilter?: true }[];
  /**
   * Queries that would find something, each with one part of this one left out; where no single one
   * helps, with the parts that find nothing alone, else all its fields.
   */
  without: readonly { left: string; query: string; total: number }[];
  /** Queries that would find something, each with a phrase or field of this one as plain words. */
  loosened: readonly { query: string; total: number }[];
  /** Queries that would find something, each with another value of a field that finds nothing. */
  nearest: readonly { value: string; query: string; total: number }[];
  /**
   * What would be found without the choice made in one facet, the most first; absent where the query
   * itself finds nothing, or nothing was chosen.
   */
  unchosen?: readonly { facet: FacetName; total: number }[];
  /** The best of what has the words of the phrases apart; absent without phrases or such results. */
  unquoted?: Unquoted;
}

/** What a query finds whose phrases are read as plain words: shown below nothing, never for it. */
export interface Unquoted {
  query: string;
  /** All that it finds. */
  total: number;
  /** The first few. */
  hits: readonly SearchHit[];
  marks: Marks;
}

/** How many of the results have only a part of the words of the query. */
export type Partiality = 'none' | 'some' | 'all';

/** What a query found, and what there is to say of it. */
export interface SearchResult {
  /** All that was found, also past the limit. */
  total: number;
  hits: readonly SearchHit[];
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  problems: readonly QueryProblem[];
  corrections: readonly Correction[];
  /** Present where nothing was found. */
  explanation?: Explanation;
  partial: Partiality;
  /** Words, as typed, that stand in no text of the library: what was found is akin to them. */
  absent: readonly string[];
  /** Words, as typed, for which nothing stands in any text, though other words found something. */
  unmet: readonly string[];
  /** How many questions and sections a year leaves out only because they have no date; absent for none. */
  undated?: number;
  /** What to mark in a text that this query found. */
  marks: Marks;
}

/** What `highlight` marks in any text of the library. */
export interface Marks {
  /** Words of the library that stand for a word of the query, folded. */
  terms: readonly string[];
  /** Word groups, as terms in their order. */
  phrases: readonly (readonly string[])[];
  /**
   * What stands for one word of the query in several words ("vrijwillige brandweer", the parts of a
   * compound), each word in its spellings: marked only where they stand near each other.
   */
  together?: readonly WordsTogether[];
}

/** Words of which each stands near the others, in one of its spellings. */
export type WordsTogether = readonly (readonly string[])[];
