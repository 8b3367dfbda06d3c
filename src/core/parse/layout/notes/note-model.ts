import type { Span, Spans } from '../../../model/span.ts';

/** Where the running text refers to a note: "3" in "rapport3", "[3]" or "[footnoteRef:3]". */
export interface NoteMark {
  /** As printed, without its brackets. */
  label: string;
  /** Its brackets included. */
  span: Span;
  /** Index into the layout's notes; absent where the text has no such note. */
  note?: number;
}

/** A note's text, cut out of wherever the page had put it. */
export interface NoteText {
  label: string;
  /** The reader's text, without its label. */
  text: string;
  /** Its label included. */
  spans: Spans;
  /** Index into the layout's marks; absent where no mark was found. */
  mark?: number;
  /** The piece of the source from which this half-open piece of `text` was made. */
  toSource(start: number, end: number): Span;
}
