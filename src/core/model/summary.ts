import type { DiagnosticCode } from './diagnostic.ts';
import type { PaperKind } from './paper.ts';
import type { SetFacts } from './set-facts.ts';
import type { Span } from './span.ts';

/** What is known of a set without reading its source again. */
export interface SetSummary extends SetFacts {
  /** What its first question begins with, where it has no title. */
  lead?: string;
  questions: number;
  answered: number;
  /** What was noticed between its first and last character that a reader has to know; absent: nothing. */
  warnings?: number;
}

/** How completely a paper was read, in figures that a sentence can tell. */
export interface ReadingFigures {
  /** The questions that were read, and those whose numbers are skipped. */
  expectedQuestions: number;
  /** Headings that were read in spite of their spelling: "Vraagt 46". */
  misspelled: readonly string[];
  /** For how many questions the answer stands that stands for most; 1 where each has its own. */
  largestJoint: number;
  /** Notes that are linked to a mark in the text. */
  linkedFootnotes: number;
}

/** What a paper begins with that tells it apart: its first telling heading, or its first question. */
export interface Lead {
  type: 'heading' | 'question';
  /** As the source prints it, cut at a word where it is long. */
  words: string;
}

/** What is known of a paper without reading its source again. */
export interface PaperSummary {
  id: string;
  sourceId: string;
  /** The source's name. */
  name: string;
  kind: PaperKind;
  title?: string;
  date?: string;
  /** What tells it apart where it has no title. */
  lead?: Lead;
  /** Outer limits in the source, which may hold several papers. */
  span: Span;
  sets: readonly SetSummary[];
  sections: number;
  footnotes: number;
  figures: ReadingFigures;
  /** How often each code was reported. */
  diagnostics: Partial<Record<DiagnosticCode, number>>;
  warnings: number;
  /** How many corrections were made by hand, and how many of them do not fit; absent without any. */
  corrections?: { made: number; misfits: number };
  /** Share of the non-blank characters that belong to nothing recognised, 0 to 1. */
  unplacedShare: number;
  /** Characters of the source. */
  characters: number;
  /** ISO time of the import. */
  importedAt: string;
}
