import type { Diagnostic } from '../model/diagnostic.ts';
import type { Furniture } from '../model/paper.ts';
import type { Span, Spans } from '../model/span.ts';
import { collectFurniture, separateFurniture } from './furniture.ts';
import { decideHyphens, type Join } from './hyphenation.ts';
import { type Line, splitLines } from './lines.ts';
import { measureWrap, type Wrap } from './paragraphs.ts';

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

/** What the page did to a text, undone: which characters run on, and what stands between them. */
export interface Layout {
  text: string;
  /** In order; every non-blank character is in exactly one. */
  lines: readonly Line[];
  /** In the order of their places. */
  notes: readonly NoteText[];
  /** In the order of their places; all stand in lines of kind `text`. */
  marks: readonly NoteMark[];
  furniture: readonly Furniture[];
  /** Offsets of the first characters of the pages after the first. */
  pageStarts: readonly number[];
  /** What is odd about the notes: gaps, notes without mark, marks without note. */
  diagnostics: readonly Diagnostic[];
  /** How the lines were broken. */
  wrap: Wrap;
  /** By the offset of a hyphen at a line end: how the word goes on. */
  joins: ReadonlyMap<number, Join>;
}

/** Says of every line what it is by its place, and finds the notes and their marks. */
export function readLayout(text: string): Layout {
  const lines = separateFurniture(text, splitLines(text));
  return {
    text,
    lines,
    notes: [],
    marks: [],
    furniture: collectFurniture(lines),
    pageStarts: lines.filter((line) => line.startsPage).map((line) => line.from),
    diagnostics: [],
    wrap: measureWrap(text, lines),
    joins: decideHyphens(text, lines)
  };
}
