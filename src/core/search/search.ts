import type { PaperKind, Paper } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { Span } from '../model/span.ts';

/** A piece of a text; `match` where the query was found. The pieces joined are the text. */
export interface Segment {
  text: string;
  match: boolean;
}

export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'answer-time';

/** By what the results can be narrowed; the order in which a screen shows them. */
export const FACETS = [
  'kind',
  'group',
  'submitter',
  'respondent',
  'ministry',
  'year',
  'state',
  'source'
] as const;

export type FacetName = (typeof FACETS)[number];

/** Whether a question was answered; a section of a letter has no state. */
export type AnswerState = 'answered' | 'unanswered' | 'deferred';

/** The chosen values of each facet: within one facet any of them, between facets all. */
export type FacetChoice = Partial<Record<FacetName, readonly string[]>>;

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

/** One question with its answer, or a section, that a query found. */
export interface SearchHit {
  sourceId: string;
  paperId: string;
  /** Absent for a section of a letter or memo. */
  setId?: string;
  questionId?: string;
  answerId?: string;
  sectionId?: string;
  /** Counts the sections of the paper from 1, each before those inside it. */
  sectionNumber?: number;
  score: number;
  /** The best passage of question, answer or section. */
  snippet: readonly Segment[];
  kind: PaperKind;
  /** Of the set, else of the section, else of the paper. */
  title?: readonly Segment[];
  /** The question's label: "3", "2 en 3". */
  label?: string;
  /** The question round its matches, or its beginning. */
  question?: readonly Segment[];
  /** The answer (or the section) round its matches, or its beginning. */
  answer?: readonly Segment[];
  submitters: readonly Person[];
  /** Who answers, where known, else who was asked. */
  respondents: readonly Person[];
  state?: AnswerState;
  /** `YYYY-MM-DD`: of the answer, else of the submission. */
  date?: string;
  /** From submission to answer, where both dates are known. */
  answerDays?: number;
  /** How many versions of this question this hit stands for, itself included; 1 when not folded. */
  foldedVersions: number;
  /** How words were found that do not stand there as typed. */
  because: readonly FoundBy[];
  /** A word of the query that stands in nothing of the above, where it does stand. */
  elsewhere?: FoundElsewhere;
}

/** A passage by which something was found that a result does not show otherwise. */
export interface FoundElsewhere {
  where: 'case' | 'footnote' | 'referred' | 'note';
  text: readonly Segment[];
}

/** Why a word of the text counts as found: "gevonden via samenstelling: huurcommissie". */
export interface FoundBy {
  /** The word of the query, as typed. */
  word: string;
  /** The word of the library, folded. */
  found: string;
  by: MatchKind;
}

export type MatchKind =
  'exact' | 'inflection' | 'derivation' | 'compound' | 'prefix' | 'synonym' | 'spelling' | 'name';

export interface FacetValue {
  value: string;
  /** How many results choosing it would give. */
  count: number;
  chosen: boolean;
}

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
  words: readonly { word: string; total: number }[];
  /** Queries that would find something, each with one part of this one left out. */
  without: readonly { left: string; query: string; total: number }[];
  /** Queries that would find something, each with a phrase or field of this one as plain words. */
  loosened: readonly { query: string; total: number }[];
  /** Queries that would find something, each with another value of a field that finds nothing. */
  nearest: readonly { value: string; query: string; total: number }[];
}

/** How many of the results have only a part of the words of the query. */
export type Partiality = 'none' | 'some' | 'all';

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

/** An earlier question that resembles one, with the words that they share, as printed. */
export interface SimilarHit extends SearchHit {
  shared: readonly string[];
}

/** What other parts know about passages, so that it can be searched. */
export interface SearchFacts {
  /** By id of the question: which questions are versions of one another. */
  versions?: ReadonlyMap<string, { group: string; differs: boolean }>;
  /** By id of the set: what other papers say of sets that print no answer of their own. */
  replies?: ReadonlyMap<string, 'answered' | 'deferred'>;
  labels?: readonly PassageText[];
  notes?: readonly PassageText[];
}

/** A label or note of the user at its passage; without a span it is about the whole source. */
export interface PassageText {
  sourceId: string;
  span?: Span;
  text: string;
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
  /** Questions like this one, best first; `[]` where the question is not in the index. */
  findSimilar(questionId: string, limit?: number): readonly SimilarHit[];
  /** What could stand at this place of the query. */
  complete(query: string, cursor: number, language?: QueryLanguage): readonly Completion[];
  /** All of it as one string, for the next start. */
  snapshot(): string;
}
