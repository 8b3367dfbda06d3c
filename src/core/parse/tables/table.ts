import type { Span } from '../../model/span.ts';

/** The lines of a cell in the source, without blanks at their ends; an empty one parts paragraphs. */
export type Cell = readonly Span[];

/**
 * So many lines a row may hold where nothing but the next number ends it: some twenty pages. What stands
 * further down is of another table; many of them below each other are read in time with their length.
 */
export const LONGEST_ROW = 1000;

/** What looks like a table, in any of the ways in which programs write one. */
export interface FoundTable {
  /** Offsets into the text, from the first border to the last. */
  from: number;
  to: number;
  /** The names of the columns. */
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  /** Notes at the feet of the pages on which it goes on. */
  notes?: readonly Span[];
  /** Other lines between these pages: their heads and feet. */
  pageLines?: readonly Span[];
}

/** A row of a table of questions. */
export interface QuestionRow {
  /** Where its number stands, in pieces where a narrow column cut it; absent where the table has none. */
  number?: readonly Span[];
  /** Who asks, or what about. */
  about: readonly Cell[];
  question: Cell;
  /** Absent where the table has no column for answers, or nothing in it. */
  answer?: Cell;
  /** Cells that point to pages. */
  pages: readonly Cell[];
}

/** A table of which the names of the columns say that it holds questions. */
export interface QuestionTable {
  from: number;
  to: number;
  head: readonly Cell[];
  rows: readonly QuestionRow[];
  notes: readonly Span[];
  pageLines: readonly Span[];
}
