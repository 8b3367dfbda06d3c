import type { DiagnosticCode } from './diagnostic.ts';
import type { PaperKind } from './paper.ts';
import type { Person } from './person.ts';
import type { Span } from './span.ts';

/** What is known of a set without reading its source again. */
export interface SetSummary {
  id: string;
  /** Its outer limits in the source. */
  span: Span;
  title?: string;
  caseNumber?: string;
  submitters: readonly Person[];
  addressees: readonly Person[];
  respondents: readonly Person[];
  submittedOn?: string;
  receivedOn?: string;
  questions: number;
  answered: number;
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
  /** Outer limits in the source, which may hold several papers. */
  span: Span;
  sets: readonly SetSummary[];
  sections: number;
  footnotes: number;
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
