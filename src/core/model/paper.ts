import type { Diagnostic } from './diagnostic.ts';
import type { FootnoteMark, QuestionSet } from './question-set.ts';
import type { Commitment, CrossReference, Motion, Reference } from './reference.ts';
import type { Spans } from './span.ts';

/** What a paper can be. The Dutch names stand in the glossary. */
export const PAPER_KINDS = [
  'answer-letter',
  'written-answer',
  'question-set',
  'deferral',
  'list-of-questions',
  'written-consultation',
  'oral-questions',
  'web-page',
  'government-letter',
  'decision-memo',
  'other'
] as const;

/** One of the kinds of papers. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Prose with a title: of papers that are not questions and answers, and of the text round them. */
export interface Section {
  id: string;
  /** 1 for the outermost. */
  level: number;
  /** As printed: "1.1", "Prioriteit 1.". */
  number?: string;
  title?: string;
  /** Its own text, without that of its children. */
  text: string;
  /** Its number, title and own text, not its children. */
  spans: Spans;
  footnoteMarks: readonly FootnoteMark[];
  children: readonly Section[];
}

/** A note's text, with the place of its mark where that was found. */
export interface Footnote {
  label: string;
  text: string;
  /** Its label included. */
  spans: Spans;
  /** `in`: id of the question, answer or section; `offset` into its reader's text. */
  mark?: { in: string; offset: number };
}

/** A labelled part of the head: stamps, subject, reference, the people and dates of a set. */
export interface Field {
  label: string;
  /** Absent where the label has none. */
  value?: string;
  spans: Spans;
}

/** What a page prints round its text. */
export const FURNITURE_KINDS = [
  'running-head',
  'running-foot',
  'page-number',
  'ruler',
  'page-break',
  'markup',
  'image'
] as const;

/** What the page printed round the text: running heads and feet, page numbers, rulers. */
export interface Furniture {
  kind: (typeof FURNITURE_KINDS)[number];
  spans: Spans;
}

/** Text that was not understood; the reader gets to see it. */
export interface Unplaced {
  spans: Spans;
}

/**
 * What one source, or one part of it, says.
 *
 * Every non-blank character of the source belongs to exactly one thing that has `spans`: heading,
 * question, answer, note mark, note, section, field, furniture or unplaced text. What has a `span`
 * merely points into text that something else holds.
 */
export interface Paper {
  id: string;
  sourceId: string;
  kind: PaperKind;
  title?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  references: readonly Reference[];
  questionSets: readonly QuestionSet[];
  sections: readonly Section[];
  footnotes: readonly Footnote[];
  crossReferences: readonly CrossReference[];
  commitments: readonly Commitment[];
  motions: readonly Motion[];
  fields: readonly Field[];
  furniture: readonly Furniture[];
  unplaced: readonly Unplaced[];
  diagnostics: readonly Diagnostic[];
  /**
   * All pieces of the source in the order in which they are read; only where that is not the order of
   * the source: where columns were printed line by line across.
   */
  readingOrder?: Spans;
}
