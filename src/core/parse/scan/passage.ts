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

/** A passage whose text stands in the source unchanged, beginning at `offset`. */
export function verbatimPassage(id: string, kind: PassageKind, text: string, offset = 0): Passage {
  return { id, kind, text, toSource: (start, end) => [offset + start, offset + end] };
}
