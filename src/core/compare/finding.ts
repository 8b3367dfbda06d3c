import type { PaperKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';

/** A set, a question or an answer where it stands. */
export interface Place {
  sourceId: string;
  paperId: string;
  setId: string;
  /** Index of the set among those of its source, from 0. */
  set: number;
  /** From the first to the last character of the question, or of the set. */
  span: Span;
  questionId?: string;
  /** The question's number, and where its heading names several, all of them. */
  number?: number;
  numbers?: readonly number[];
}

/** What is wrong, by code, with what a sentence about it needs. */
export interface FindingData {
  /** The answer here is, in `other`, the answer to question `belongsTo`. */
  'answer-shifted': { belongsTo: number };
  /** The answer that `other` has is nowhere in this source. */
  'answer-missing': { words: number };
  /** Both have an answer, and neither text stands anywhere in the other source. */
  'answer-replaced': { words: number; otherWords: number };
  /** `paragraph` counts from 1 in the answer of `other`. */
  'paragraph-missing': { paragraph: number; words: number };
  /** Of several versions this one alone has the paragraph, which counts from 1 in its answer. */
  'paragraph-extra': { paragraph: number; words: number };
  /** The question of `other` is not in this set. */
  'question-missing': { number: number };
  /** Of several versions this one alone has the question. */
  'question-extra': { number: number };
  /** Numbers that the set skips. */
  'numbering-gap': { missing: readonly number[] };
  /** Note marks that the set skips: text was lost between `after` and `before`. */
  'footnote-gap': { missing: readonly number[] };
  /** The same set stands earlier in the same source. */
  'duplicate-set': { similarity: number };
  /**
   * The answers to these questions fit the question `offset` places further better than their own,
   * as the text by itself tells; `confidence` 0 to 1.
   */
  'suspected-shift': { offset: number; numbers: readonly number[]; confidence: number };
}

/** What can be found. */
export type FindingCode = keyof FindingData;

/** Why a finding was made, by code; the sentences are the interface's. */
export type Evidence =
  /** Texts are equal in this share of what they say. */
  | { code: 'similarity'; value: number }
  /** The place holds an answer that, in the other source, belongs to this question. */
  | { code: 'slot-taken'; belongsTo: number }
  /** The place is empty. */
  | { code: 'slot-empty' }
  /** The note marks of this source jump here: the text was lost by this source. */
  | { code: 'footnotes-jump'; after: number; before: number }
  /** They do not jump: what this source was made from lacked the text already. */
  | { code: 'footnotes-continue' }
  /** One source is closer to what was sent to parliament than the other. */
  | { code: 'source-rank'; kind: PaperKind; otherKind: PaperKind }
  /** How well the answers fit their questions here and in the other source, in shared rare words. */
  | { code: 'fit'; here: number; other: number }
  /** The same with their own questions, and with those to which they would move. */
  | { code: 'fit-elsewhere'; here: number; other: number }
  /** Words that an answer shares with the question it is moved to, not with its own. */
  | { code: 'shared-words'; number: number; words: readonly string[] }
  /** A cross-reference that is right only when the answers are moved back. */
  | { code: 'cross-reference'; number: number; target: number };

/** Something that is not as it should be, with its place and its evidence. */
export type Finding = {
  [Code in FindingCode]: {
    code: Code;
    /** The place that deviates. */
    in: Place;
    /** The same place in the other source; absent for what one source shows by itself. */
    other?: Place;
    data: FindingData[Code];
    evidence: readonly Evidence[];
    /** Of a paragraph the words that are lost, as the text that has them says them. */
    text?: string;
  };
}[FindingCode];
