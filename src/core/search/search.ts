import type { Paper } from '../model/paper.ts';

/** A piece of a snippet; `match` where the query was found. */
export interface Segment {
  text: string;
  match: boolean;
}

/** What the screen may ask beside the query's own words. */
export interface SearchOptions {
  /** How many hits at most; 20 unless told. */
  limit?: number;
}

/** One question with its answer, or a section, that a query found. */
export interface SearchHit {
  sourceId: string;
  paperId: string;
  /** Absent for a section of a letter or memo. */
  setId?: string;
  questionId?: string;
  answerId?: string;
  sectionId?: string;
  score: number;
  snippet: readonly Segment[];
}

export interface SearchResult {
  /** All that was found, also past the limit. */
  total: number;
  hits: readonly SearchHit[];
}

/** The one door to the index, so that the engine behind it can change. */
export interface SearchIndex {
  add(papers: readonly Paper[]): void;
  discard(sourceId: string): void;
  search(query: string, options?: SearchOptions): SearchResult;
  /** All of it as one string, for the next start. */
  snapshot(): string;
}
