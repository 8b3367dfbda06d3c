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
  | 'addressees'
  | 'case-number'
  | 'date'
  | 'dates'
  | 'number'
  | 'dossier'
  | 'stamp'
  | 'other';

export interface FieldPart extends Stretch {
  role: 'field';
  /** As printed, or what it is: "Vragen", "Zaaknummer". */
  label: string;
  /** Absent where the label has none. */
  value?: Stretch;
  meaning: FieldMeaning;
}

export interface QuestionPart extends Stretch {
  role: 'question';
  heading?: PartHeading;
}

export interface AnswerPart extends Stretch {
  role: 'answer';
  heading?: PartHeading;
}

export interface SectionPart extends Stretch {
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
