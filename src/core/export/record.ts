import type { Person } from '../model/person.ts';
import type { PaperKind } from '../model/paper.ts';
import type { Reference } from '../model/reference.ts';
import type { Spans } from '../model/span.ts';

/** An answer as a program reads it. */
export interface AnswerRecord {
  /** The questions that it answers, as numbered. */
  numbers: readonly number[];
  text: string;
  spans: Spans;
  /** Numbers of the questions that the whole answer points to. */
  refersTo?: readonly number[];
}

/** One question with its answers and where they come from: a row of CSV, a line of JSON Lines. */
export interface ExchangeRecord {
  id: string;
  paperId: string;
  kind: PaperKind;
  /** The title of the set, else of the paper. */
  title?: string;
  /** Number of the set in its paper, from 1. */
  set: number;
  caseNumber?: string;
  submitters: readonly Person[];
  addressees: readonly Person[];
  respondents: readonly Person[];
  submittedOn?: string;
  /** When the answer came, where the paper says so. */
  receivedOn?: string;
  /** The date of the paper itself. */
  paperDate?: string;
  /** As printed. */
  label: string;
  /** What its heading prints beside the number: "VVD", "blz. 12". */
  beside?: string;
  numbers: readonly number[];
  /** `false` where the source prints no number. */
  numbered: boolean;
  /** Whether the source holds an answer to it, also where only the question was chosen. */
  answered: boolean;
  question: string;
  spans: Spans;
  answers: readonly AnswerRecord[];
  footnotes: readonly { label: string; text: string }[];
  references: readonly Pick<Reference, 'type' | 'raw' | 'normal' | 'url'>[];
  source: { name: string; sha256: string };
}
