import type { Span } from '../model/span.ts';

/** What other parts know about passages, so that it can be searched. */
export interface SearchFacts {
  /** By id of the question: which questions are versions of one another. */
  versions?: ReadonlyMap<string, ToldVersion>;
  /** By id of the set: what other papers say of sets that print no answer of their own. */
  replies?: ReadonlyMap<string, 'answered' | 'deferred'>;
  labels?: readonly PassageText[];
  notes?: readonly PassageText[];
}

/** What a comparison told of a question: which others are its versions, and whether one differs. */
export interface ToldVersion {
  group: string;
  differs: boolean;
}

/** A label or note of the user at its passage; without a span it is about the whole source. */
export interface PassageText {
  sourceId: string;
  span?: Span;
  text: string;
}
