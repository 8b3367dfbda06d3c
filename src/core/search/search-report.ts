import type { Paper } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import type { Segment } from './search.ts';

/** A question that a query found, in the names of the command line. */
export interface ReportedHit {
  /** The source's name; its path where names collide. */
  source: string;
  /** 0-based, within the source. */
  set: number;
  /** The question's `number`. */
  question: number;
  score: number;
  snippet: readonly Segment[];
}

/** A section of a letter or memo that a query found. */
export interface ReportedSection {
  source: string;
  section: string;
  title?: string;
  score: number;
  snippet: readonly Segment[];
}

/** What the command line's `search` prints for one query. */
export interface SearchReport {
  /** All questions found, also past the limit. */
  total: number;
  hits: readonly ReportedHit[];
  /** Prose of letters and memos, apart: it is no question of a set. */
  sections: readonly ReportedSection[];
}

/** What there is to search: sources with what the parser made of them. */
export interface Library {
  sources: readonly Pick<Source, 'id' | 'name' | 'path'>[];
  papers: readonly Paper[];
}

/** Answers a query over a library, best first and not folded. */
export function searchReport(
  library: Library,
  query: string,
  options: { limit?: number } = {}
): SearchReport {
  return searchReports(library, [query], options)[0]!;
}

/** Answers several queries from one index, in their order. */
export function searchReports(
  library: Library,
  queries: readonly string[],
  options: { limit?: number } = {}
): SearchReport[] {
  void library;
  void options;
  return queries.map(() => ({ total: 0, hits: [], sections: [] }));
}
