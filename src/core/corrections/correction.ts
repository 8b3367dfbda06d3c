import type { UserRecord } from '../model/bundle.ts';
import type { PaperKind } from '../model/paper.ts';
import type { Person } from '../model/person.ts';

/** What text can be made into: a question, an answer, or text that is neither. */
export type TextRole = 'question' | 'answer' | 'section';

/**
 * A question, answer or section by its place: `at` is the offset of its first character, heading
 * included, in the source. Offsets survive another parser, ids need not.
 */
export interface Thing {
  role: TextRole;
  at: number;
}

/** How a question is called: `{ label: "2 en 3", numbers: [2, 3] }`. */
export interface Numbering {
  label: string;
  numbers: readonly number[];
}

/** Which questions an answer is for; all by their first characters. */
export interface Assignment {
  at: number;
  questions: readonly number[];
}

/** What was filled in of a set; `null` says that the source gives none. */
export interface SetFactsByHand {
  title?: string | null;
  /** "2025Z08286". */
  caseNumber?: string | null;
  submitters?: readonly Person[];
  addressees?: readonly Person[];
  respondents?: readonly Person[];
  /** `YYYY-MM-DD`. */
  submittedOn?: string | null;
  receivedOn?: string | null;
}

/** The same of a paper. */
export interface PaperFactsByHand {
  title?: string | null;
  /** `YYYY-MM-DD`. */
  date?: string | null;
}

/**
 * What a correction says, by kind. Each is a statement about the source, not a change of what one
 * parser made of it: where another parser reads it that way by itself, nothing is left to do.
 */
export type Statement =
  /** The target belongs to this thing, which stands beside it. */
  | { kind: 'border'; owner: Thing }
  /**
   * Where the target begins, something else begins. `headingTo` is the offset where its heading
   * ends, absent where it has none.
   */
  | { kind: 'split'; role: TextRole; headingTo?: number; numbering?: Numbering }
  /** What begins with the target is no thing of its own but the rest of the one before it. */
  | { kind: 'merge'; into: Thing }
  /** The question that begins with the target is called this. */
  | { kind: 'renumber'; numbering: Numbering }
  /** The answer that begins with the target is for these questions; `[]` for none. */
  | { kind: 'assign'; questions: readonly number[] }
  /** A run of answers from the target on stood `by` questions too low or too high. */
  | { kind: 'shift'; by: number; answers: readonly Assignment[] }
  /** The target is one question, one answer, or neither. */
  | { kind: 'role'; role: TextRole; headingTo?: number; numbering?: Numbering }
  /** The source is a paper of this kind. The target is empty. */
  | { kind: 'paper-kind'; paperKind: PaperKind }
  /** The source says this of itself. The target is empty. */
  | { kind: 'paper-facts'; facts: PaperFactsByHand }
  /** The set of the question at which the target begins has these people, dates and titles. */
  | { kind: 'set-facts'; facts: SetFactsByHand }
  /** The correction with this id, which says something else of the same place, is not followed. */
  | { kind: 'set-aside'; correction: string };

/** What a correction says of its place. */
export type CorrectionKind = Statement['kind'];

/** A correction made by hand, anchored in the source by its hash, a place and the words there. */
export type Correction = Pick<UserRecord, 'id' | 'createdAt' | 'changedAt'> & {
  target: NonNullable<UserRecord['target']>;
} & Statement;

/** Why a correction does not fit the reading. */
export type Misfit =
  /** The words at its place are not those that it quotes. */
  | 'quote-differs'
  /** What it is about is not there in this reading, or begins elsewhere. */
  | 'not-there'
  /** Something else stands between the two that it speaks of. */
  | 'not-beside'
  /** It would leave nothing of a question or an answer. */
  | 'nothing-left'
  /** An answer where there is no question. */
  | 'no-question'
  /** A kind, or fields, that this version does not know. */
  | 'not-understood';

/** What became of a correction. */
export type Outcome =
  | { id: string; state: 'applied' }
  /** The parser reads it that way by itself. */
  | { id: string; state: 'already-so' }
  /** Another one, about the same place, is followed. */
  | { id: string; state: 'set-aside' }
  | { id: string; state: 'misfit'; misfit: Misfit };
