import type { FootnoteMark } from '../../../model/question-set.ts';
import type { Span, Spans } from '../../../model/span.ts';
import type { Join } from './broken-word.ts';
import type { Wrap } from './wrap.ts';

/** The reader's text of a stretch of source, with the way back. */
export interface Prose extends Omit<WrittenProse, 'length'> {
  /** Lines joined, words healed, paragraphs separated by a blank line; no furniture, notes, marks. */
  text: string;
}

/** A prose whose text is among what its writer has written. */
export interface WrittenProse {
  /** Length of its text. */
  length: number;
  /** The pieces from which `text` was made, removed hyphens included. */
  spans: Spans;
  /** Offsets are into `text`. */
  footnoteMarks: readonly FootnoteMark[];
  /** The piece of the source from which this half-open piece of `text` was made. */
  toSource(start: number, end: number): Span;
}

/** What of a layout decides how lines are joined. */
export interface ProseSource {
  text: string;
  wrap: Wrap;
  joins: ReadonlyMap<number, Join>;
  /** Signs inside lines that are left out of the text; global. */
  markup: RegExp | undefined;
}
