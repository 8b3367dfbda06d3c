/**
 * One sentence. A middle dot stands where a word may be broken over two lines ("veer·ponten"); it
 * is never printed.
 */
export interface Sentence {
  text: string;
  /** The text of the note whose mark follows the sentence. */
  note?: string;
}

export type Paragraph = readonly Sentence[];

/** Questions that one answer serves. */
export interface Exchange {
  questions: readonly Paragraph[];
  /** Absent where nobody answers. */
  answer?: readonly Paragraph[];
  /** Several questions stand under one heading ("Vraag 2 en 3") instead of each under its own. */
  oneHeading: boolean;
}

/** A member who asks. */
export interface Submitter {
  name: string;
  group: string;
}

/** What a set of questions is about and who is concerned, before any form is chosen. */
export interface Matter {
  subject: string;
  submitters: readonly Submitter[];
  minister: { name: string; role: 'Minister' | 'Staatssecretaris'; ministry: string };
  /** `YYYY-MM-DD`. */
  submittedOn: string;
  /** `YYYY-MM-DD`. */
  receivedOn: string;
  caseNumber: string;
  exchanges: readonly Exchange[];
}

/** What a reader should get back, all blanks collapsed. */
export interface Reading {
  questions: readonly { numbers: readonly number[]; text: string }[];
  answers: readonly { numbers: readonly number[]; text: string }[];
  notes: readonly { label: string; text: string }[];
}

/** A generated document with what reading it should give. */
export interface Written {
  text: string;
  readings: readonly Reading[];
}

/** The printed text: without the dots that say where words may break. */
export function printed(text: string): string {
  return text.replaceAll('·', '');
}

/** Exchanges with the numbers of their questions, counted from 1. */
export function numbered(
  exchanges: readonly Exchange[]
): readonly { exchange: Exchange; numbers: readonly number[] }[] {
  let next = 1;
  return exchanges.map((exchange) => ({
    exchange,
    numbers: exchange.questions.map(() => next++)
  }));
}
