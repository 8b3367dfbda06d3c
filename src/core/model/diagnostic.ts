import type { Span } from './span.ts';

/** A sign by which a paper's kind was recognised. */
export type Evidence =
  | 'appendix-head'
  | 'answer-sentence'
  | 'notice-sentence'
  | 'questions-sentence'
  | 'oral-sentence'
  | 'list-title'
  | 'consultation-title'
  | 'answer-opening'
  | 'delay'
  | 'memo-stamp'
  | 'salutation'
  | 'letter-title'
  | 'bill-title'
  | 'addresses-house'
  | 'greets-council'
  | 'signature'
  | 'groups-speak'
  | 'other-genre'
  | 'speakers'
  | 'set-headers'
  | 'set-page'
  | 'set-page-answered'
  | 'question-headings'
  | 'answer-headings'
  | 'unlabelled-questions';

/** What was odd about a text, by code, with what a sentence about it needs. */
export interface DiagnosticData {
  /** Text that belongs to nothing that was recognised. */
  'unplaced-text': { characters: number };
  /** A set of questions without the header that it must have had. */
  'set-header-missing': Record<string, never>;
  /** A number that the sequence skips. */
  'number-missing': { number: number };
  /** The numbers of a set begin later than at 1: what stood before may be lost. */
  'numbers-start-late': { first: number };
  /** A number that stands twice in one set. */
  'number-repeated': { number: number };
  /** Numbers that do not ascend. */
  'number-out-of-order': { number: number; after: number };
  /** A heading that was read in spite of its spelling. */
  'heading-misspelled': { heading: string };
  /** A question without the heading that it must have had: the sequence lacks its number. */
  'heading-lost': { number: number };
  /** A question that nobody answers here. */
  'question-unanswered': { number: number };
  /** An answer whose heading names a question that is not there. */
  'answer-without-question': { numbers: readonly number[] };
  /** An answer whose heading names another question than the one it stands below and was read as answering. */
  'answer-misnumbered': { numbers: readonly number[]; question: number };
  /** An answer that serves several questions. */
  'joint-answer': { numbers: readonly number[] };
  /** A question with more than one answer that says something itself. */
  'answered-twice': { number: number };
  /** Answers that point to a joint answer whose heading does not name their questions. */
  'joint-answer-incomplete': { numbers: readonly number[] };
  /** An answer many times as long as the others of its set: it may hold more than its own. */
  'answer-long': { times: number };
  /** What the page prints round the text, inside the text. */
  'furniture-in-text': { found: string };
  /** The source prints no numbers; they were counted. */
  'numbers-counted': Record<string, never>;
  /** The sequence of note marks skips these: evidence that text was lost. */
  'footnote-gap': { missing: readonly number[] };
  /** A mark without a note. */
  'footnote-text-missing': { label: string };
  /** A note without a mark. */
  'footnote-mark-missing': { label: string };
  /** "zie vraag 40" where there is no question 40. */
  'cross-reference-unresolved': { targets: readonly number[] };
  /** A citation whose parts cannot be right. */
  'reference-implausible': { raw: string };
  /** Two columns that a producer printed line by line across were read one after the other. */
  'columns-read': Record<string, never>;
  /** The margin of a letter or memo that a producer printed beside its text was read apart from it. */
  'margin-read': Record<string, never>;
  /** Two columns may stand here that were left as they are: whose lines belong together is not sure. */
  'columns-doubtful': Record<string, never>;
  /** A table of questions and answers was not written row by row: their pairs are lost. */
  'table-apart': Record<string, never>;
  /** Letters that a program before us could not read stand as the sign for that, U+FFFD. */
  'letters-lost': { letters: number };
  /** Labelled questions and answers that were left as prose: nothing shows that members asked. */
  'questions-held-back': { questions: number; answers: number };
  /** Why the paper was taken for what it is. */
  'kind-evidence': { evidence: readonly Evidence[] };
}

/** What can be odd. */
export type DiagnosticCode = keyof DiagnosticData;

/** Something odd, at its place. The sentence about it is the user interface's business. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    code: Code;
    severity: 'info' | 'warning';
    span: Span;
    data: DiagnosticData[Code];
  };
}[DiagnosticCode];
