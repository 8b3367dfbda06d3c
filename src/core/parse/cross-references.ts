import type { Diagnostic } from '../model/diagnostic.ts';
import type { Answer, QuestionSet } from '../model/question-set.ts';
import type { CrossReference } from '../model/reference.ts';
import type { Passage } from './passage.ts';

/** A pointer as found, before anything is looked up. `start` and `end` are offsets into the text. */
export interface Pointer {
  start: number;
  end: number;
  /** The numbers named, in printed order. */
  targets: readonly number[];
}

/** Finds "zie vraag 3", "de antwoorden op de vragen 39 t/m 42"; not pointers to other papers. */
export function findPointers(text: string): Pointer[] {
  void text;
  return [];
}

/**
 * The numbers to which an answer points that does nothing else: "Zie het antwoord op vraag 70." →
 * `[70]`.
 */
export function refersTo(text: string): readonly number[] | undefined {
  void text;
  return undefined;
}

/** What the pointers of one set came to. */
export interface ResolvedPointers {
  crossReferences: CrossReference[];
  diagnostics: Diagnostic[];
}

/** Finds the pointers of a set's questions and answers and looks up what they point to. */
export function findCrossReferences(
  passages: readonly Passage[],
  set: Pick<QuestionSet, 'questions'> & { answers: readonly Answer[] }
): ResolvedPointers {
  void passages;
  void set;
  return { crossReferences: [], diagnostics: [] };
}
