import type { PaperKind } from '../model/paper.ts';
import type { Person } from '../model/person.ts';

/** A piece of a text; `match` where the query was found. The pieces joined are the text. */
export interface Segment {
  text: string;
  match: boolean;
}

/**
 * Whether a question was answered, `elsewhere`: in another paper of the library; a section of a letter
 * has no state.
 */
export type AnswerState = 'answered' | 'elsewhere' | 'unanswered' | 'deferred';

/** How each question of a paper that has no answer there stands in the library, by its id. */
export type OpenStates = Readonly<Record<string, Exclude<AnswerState, 'answered'>>>;

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
  /** What its heading prints beside that: who asks, or the page. */
  beside?: string;
  /** The question round its matches, or its beginning. */
  question?: readonly Segment[];
  /** The answer (or the section) round its matches, or its beginning. */
  answer?: readonly Segment[];
  submitters: readonly Person[];
  /** Who answers, where known, else who was asked. */
  respondents: readonly Person[];
  /** Present where nobody is said to have answered: `respondents` were asked, and no more is known. */
  onlyAsked?: true;
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

/** How a word of the library stands for a word of the query. */
export type MatchKind =
  'exact' | 'inflection' | 'derivation' | 'compound' | 'prefix' | 'synonym' | 'spelling' | 'name';

/** A question that resembles one, with the words that they share, as printed. */
export interface SimilarHit extends SearchHit {
  /** Whether it is asked beside it, in the same set. */
  isOfSameSet: boolean;
  shared: readonly string[];
}
