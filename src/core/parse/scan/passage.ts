import type { Span } from '../../model/span.ts';

/** What holds the running text; a pointer is read differently in a question than in an answer. */
export type PassageKind = 'question' | 'answer' | 'section' | 'footnote' | 'title' | 'field';

/**
 * Running text of one thing, with the way back to the source: the reader's text, hyphenation healed
 * and lines joined, so that a citation broken over lines is whole.
 */
export interface Passage {
  /** Id of the question, answer, section or note; of the paper for a title or field. */
  id: string;
  kind: PassageKind;
  text: string;
  /** The piece of the source from which this half-open piece of `text` was made. */
  toSource(start: number, end: number): Span;
}

/** What stands between the texts of passages that are searched together: no sign holds it. */
export const PASSAGE_END = '\n';

/** Passages, and their texts behind each other in one string, with `PASSAGE_END` between them. */
export interface PassageRun<P extends Passage = Passage> {
  passages: readonly P[];
  text: string;
}

/** Puts passages together as one run. */
export function runOf<P extends Passage>(passages: readonly P[]): PassageRun<P> {
  return { passages, text: passages.map(({ text }) => text).join(PASSAGE_END) };
}

/** Finds things in one passage of a run after another, so that it looks for its signs once in all of them. */
export interface PassageFinder<T> {
  /** What the passage holds; `from` is where it begins in the run's text. */
  find(passage: Passage, from: number): readonly T[];
}
