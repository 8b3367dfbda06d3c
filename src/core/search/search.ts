import type { Paper } from '../model/paper.ts';
import type { FacetChoice } from './facet.ts';
import type { OpenStates, SimilarHit } from './hit.ts';
import type { SearchFacts } from './search-facts.ts';
import type { SearchResult } from './search-result.ts';

/** In which order hits stand; `answer-time` begins with the longest wait. */
export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'answer-time';

/** What the screen may ask beside the query's own words. */
export interface SearchOptions {
  /** How many hits at most; 20 unless told. */
  limit?: number;
  /** How many of the best to skip; 0 unless told. */
  offset?: number;
  /** `relevance` unless told; a query without words is sorted `newest`. */
  sort?: SortOrder;
  facets?: FacetChoice;
  /** Shows versions of the same question as one hit; `foldedVersions` of it says how many. */
  foldVersions?: boolean;
  /** `false` while the last word is being typed is the rule; `true` takes it as it stands. */
  finished?: boolean;
}

/** In which language the words of the query language are offered; both are understood. */
export type QueryLanguage = 'nl' | 'en';

/** A field or a known value that could stand at the cursor. */
export interface Completion {
  /** What to show and to put in place of `start` to `end`. */
  text: string;
  start: number;
  end: number;
  type: 'field' | 'value' | 'word';
  /** How many results it has, for a value or word. */
  count?: number;
}

/** The one door to the index, so that the engine behind it can change. */
export interface SearchIndex {
  add(papers: readonly Paper[]): void;
  /** Adds bit by bit: each step takes a few milliseconds and tells how many questions are in. */
  addInSlices(papers: readonly Paper[]): Generator<number, void>;
  discard(sourceId: string): void;
  /** Whether anything of this source is in the index. */
  has(sourceId: string): boolean;
  /**
   * Groups of words that mean the same to this user, `[["huurder", "bewoner"]]`, and the keys of the
   * groups that come along and shall not count (see `synonymKey`).
   */
  setSynonyms(groups: readonly (readonly string[])[], off?: ReadonlySet<string>): void;
  setFacts(facts: SearchFacts): void;
  search(query: string, options?: SearchOptions): SearchResult;
  /** How the questions of a paper stand that it does not answer; none of what is not in the index. */
  openStates(paperId: string): OpenStates;
  /** Questions like this one, best first; `[]` where the question is not in the index. */
  findSimilar(questionId: string, limit?: number): readonly SimilarHit[];
  /** What could stand at this place of the query. */
  complete(query: string, cursor: number, language?: QueryLanguage): readonly Completion[];
  /** All of it as one string, for the next start. */
  snapshot(): string;
}
