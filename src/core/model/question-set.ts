import type { SetFacts } from './set-facts.ts';
import type { Spans } from './span.ts';

/** A printed heading, such as "Vraag 3" or "Antwoord op vraag 21 en 22". */
export interface Heading {
  text: string;
  spans: Spans;
}

/** Where the running text refers to a note. */
export interface FootnoteMark {
  /** The mark as printed, without its brackets: "3". */
  label: string;
  /** Offset into the reader's text of what it stands in, in UTF-16 code units. */
  offset: number;
  spans: Spans;
}

/** One question, or the one text that stands under a heading naming several. */
export interface Question {
  id: string;
  /** As printed: "1a", "46", "2 en 3". */
  label: string;
  /** The first of `numbers`; counted from 1 within the set where the source prints none. */
  number: number;
  /** All numbers that the heading names, in printed order. */
  numbers: readonly number[];
  /** `false` where the source prints no number and `number` was counted. */
  numbered?: false;
  heading?: Heading;
  /** The reader's text: paragraphs separated by a blank line, no furniture, no note marks. */
  text: string;
  spans: Spans;
  footnoteMarks: readonly FootnoteMark[];
}

/** One answer; it may serve several questions: "Antwoord 3, 4 en 5". */
export interface Answer {
  id: string;
  heading?: Heading;
  /** Decides which questions it answers. */
  questionIds: readonly string[];
  /** The numbers that its heading names, else that of the question it stands under. */
  questionNumbers: readonly number[];
  text: string;
  spans: Spans;
  footnoteMarks: readonly FootnoteMark[];
  /** Present when the whole answer only points elsewhere: "Zie antwoord op vraag 70" → `[70]`. */
  refersTo?: readonly number[];
}

/** The questions of one submission with their answers: what carries one case number. */
export interface QuestionSet extends SetFacts {
  questions: readonly Question[];
  answers: readonly Answer[];
}
