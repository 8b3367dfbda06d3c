import type { LibraryEntry } from './library.ts';
import type { VersionClass } from './comparison.ts';

/** A question in a source, or a whole set where `question` is left out. */
export interface ReportRef {
  /** The source's name; its path where names collide. */
  source: string;
  /** Index of the set in its source, from 0. */
  set: number;
  /** Its number; of a joint answer the question that matches best. */
  question?: number;
  /** All numbers of a joint answer or of a question printed under several numbers. */
  questions?: readonly number[];
}

/** One difference; `kind` is the finer class. */
export interface ReportChange {
  class: Exclude<VersionClass, 'identical'>;
  kind: string;
  side: 'question' | 'answer';
  before: string;
  after: string;
}

/** The same question in two places, with its answers. */
export interface ReportPair {
  a: ReportRef;
  b: ReportRef;
  question: VersionClass;
  answer: VersionClass | 'missing';
  changes: readonly ReportChange[];
}

/** Something that is wrong in one place, as the other place shows. */
export interface ReportFinding {
  code: string;
  in: ReportRef;
  other?: ReportRef;
  data: Readonly<Record<string, unknown>>;
}

/** What a comparison of all sources finds: the result of the command `versions`. */
export interface VersionsReport {
  pairs: readonly ReportPair[];
  sets: readonly { a: ReportRef; b: ReportRef; relation: 'same' | 'template' }[];
  findings: readonly ReportFinding[];
  repeatedAnswers: readonly { members: readonly ReportRef[]; similarity: number }[];
  templates: readonly { sets: readonly ReportRef[]; slots: readonly unknown[] }[];
}

/** Compares everything in the library with everything else. */
export function reportVersions(library: readonly LibraryEntry[]): VersionsReport {
  void library;
  return { pairs: [], sets: [], findings: [], repeatedAnswers: [], templates: [] };
}
