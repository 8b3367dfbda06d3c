import type { Span } from '../../model/span.ts';

/**
 * How two versions of a text relate: character for character the same; the same but for quotes,
 * dashes, spaces, capitals, punctuation and hyphenation; beyond that one word by at most two
 * letters, an abbreviation written out or the same amount in another notation; or different in what
 * it says.
 */
export type VersionClass = 'identical' | 'typography' | 'spelling' | 'substance';

/**
 * Differences of form: each can be hidden by itself, nothing has to be compared again. `cell-order`: a
 * table that one program reads by its rows and another by its columns.
 */
export type TypographyKind =
  | 'unicode'
  | 'spaces'
  | 'breaks'
  | 'quotes'
  | 'dashes'
  | 'hyphenation'
  | 'compounds'
  | 'punctuation'
  | 'cell-order'
  | 'capitals'
  | 'office-titles'
  | 'note-marks';

/** Differences of spelling: a slip of the pen, "jl." and "jongstleden", "€ 5" and "vijf euro". */
export type SpellingKind = 'spelling' | 'abbreviation' | 'numerals';

/** Differences of content; `passage`: a clause or more that only one text has. */
export type SubstanceKind =
  | 'words'
  | 'name'
  | 'number'
  | 'date'
  | 'paper-number'
  | 'negation'
  | 'passage'
  | 'paragraph'
  | 'moved';

/** What kind of words a change touches. */
export type ChangeKind = TypographyKind | SpellingKind | SubstanceKind;

/** One difference between two texts. */
export interface Change {
  kind: ChangeKind;
  /** The coarse class of `kind`, never `identical`. */
  class: Exclude<VersionClass, 'identical'>;
  /** 0 (hardly worth showing) to 10 (read this first); `HEAVY` and above are jumped to first. */
  weight: number;
  /** What stands there in the first text; empty where something was added. */
  before: Span;
  /** What stands there in the second text; empty where something was left out. */
  after: Span;
  /** The labels, where note marks differ that are kept outside of the texts. */
  labels?: { before?: string; after?: string };
}

/** From this weight on a change is heavy: negations, numbers, dates, names, whole paragraphs. */
export const HEAVY = 6;

/** A stretch of both texts: literally equal where it has no `change`. */
export interface ComparisonSegment {
  before: Span;
  after: Span;
  /** Index into `TextComparison.changes`. */
  change?: number;
}

/**
 * One row of a comparison: a paragraph beside its counterpart, or several where one was split.
 *
 * The `before` of all rows in order make up the first text, the `after` of all rows the second,
 * byte for byte. Text that moved has two rows with the same `change`: `moved-from` holds its place
 * in the first text, `moved-to` its place in the second and the segments of both, so that what was
 * edited on the way is seen as well.
 */
export interface ComparisonRow {
  type: 'same' | 'edited' | 'added' | 'removed' | 'moved-from' | 'moved-to';
  /** Empty span where the row holds nothing of the first text. */
  before: Span;
  /** Empty span where the row holds nothing of the second text. */
  after: Span;
  /** Index of the change that is the row as a whole: added, removed or moved. */
  change?: number;
  /** In reading order, without gaps; of `moved-to` the `before` spans lie in the other row. */
  segments: readonly ComparisonSegment[];
}

/** Everything that tells two texts apart; spans are UTF-16 code units of the texts as given. */
export interface TextComparison {
  class: VersionClass;
  /** `paragraphs` where the time ran out: edited paragraphs are then not compared word by word. */
  level: 'words' | 'paragraphs';
  rows: readonly ComparisonRow[];
  /** In the order of the rows. */
  changes: readonly Change[];
  /** Words of both texts, and how many of the first stand unchanged in the second. */
  words: { before: number; after: number; equal: number };
}
