/** A stretch of the source, half-open. What the page put between its lines is still inside. */
export interface Stretch {
  from: number;
  to: number;
}

/** The heading in front of a stretch's body. */
export interface PartHeading extends Stretch {
  /** As printed: "3", "1a", "2 en 3"; "" where there is no number. */
  label: string;
  numbers: readonly number[];
  misspelled?: string;
}

/** What a correction by hand leaves of a part; nothing of it where the part is as it was read. */
export interface ByHand {
  /** The pieces of the body, where that is not all from the heading to `to`. */
  body?: readonly Stretch[];
  /** The offset that names the thing, where that is no longer `from`: links to it stay right. */
  anchor?: number;
}

/** Here begins a set: what follows belongs to it, up to the next. Holds no text. */
export interface SetPart extends Stretch {
  role: 'set';
  /** Its header must have stood here and does not. */
  headerMissing?: true;
}

/** What a field tells about its set or paper. */
export type FieldMeaning =
  | 'title'
  | 'page-title'
  | 'description'
  | 'submitters'
  | 'group'
  | 'addressees'
  | 'respondents'
  | 'case-number'
  | 'date'
  | 'lone-day'
  | 'dates'
  | 'submitted'
  | 'number'
  | 'dossier'
  | 'stamp'
  | 'other';

/** A labelled field. */
export interface FieldPart extends Stretch, Pick<ByHand, 'body'> {
  role: 'field';
  /** As printed, or what it is: "Vragen", "Zaaknummer". */
  label: string;
  /** Absent where the label has none. */
  value?: Stretch;
  meaning: FieldMeaning;
}

/** A question. */
export interface QuestionPart extends Stretch, ByHand {
  role: 'question';
  heading?: PartHeading;
  /** A heading must have stood here and does not; `numbering` says which. */
  headingLost?: true;
  /** What it is called by hand, or by the sequence where its heading was lost. */
  numbering?: { label: string; numbers: readonly number[] };
}

/** An answer, to one question or to several. */
export interface AnswerPart extends Stretch, ByHand {
  role: 'answer';
  heading?: PartHeading;
  /**
   * Anchors of the questions that it answers, whatever its heading says: by hand, or because nothing
   * but questions stands before it.
   */
  answers?: readonly number[];
}

/** A piece of prose, under its title where it has one. */
export interface SectionPart extends Stretch, ByHand {
  role: 'section';
  level: number;
  /** Offsets of number and title together. */
  heading?: Stretch;
  /** As printed: "1.1", "Prioriteit 1.". */
  number?: string;
  /** Who signs: an office and a name. */
  signature?: true;
}

/**
 * A piece of a source with what it is. Every form is read into a list of these, in order and without
 * overlap; what no part covers is unplaced.
 */
export type Part = SetPart | FieldPart | QuestionPart | AnswerPart | SectionPart;

/** The parts that hold text as a reader gets to see it. */
export type TextPart = QuestionPart | AnswerPart | SectionPart;

/** The offset that names what a part becomes. */
export function anchorOf({ anchor, from }: Stretch & ByHand): number {
  return anchor ?? from;
}

/** The pieces of a part without its heading. */
export function bodyOf(part: TextPart | FieldPart): readonly Stretch[] {
  if (part.body) return part.body;
  const from = 'heading' in part && part.heading ? part.heading.to : part.from;
  return [{ from, to: part.to }];
}

/** All pieces of a part, in the order of the source. */
export function stretchesOf(part: Part): readonly Stretch[] {
  if (part.role === 'set') return [];
  const body = bodyOf(part);
  const heading = 'heading' in part ? part.heading : undefined;
  return inOrder(heading ? [heading, ...body] : body);
}

/** The same in the order of the source, which most lists are in as they come. */
export function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  for (let i = 1; i < stretches.length; i++) {
    if (stretches[i]!.from < stretches[i - 1]!.from)
      return stretches.toSorted((a, b) => a.from - b.from);
  }
  return stretches;
}
