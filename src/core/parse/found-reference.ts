import type { NormalReference, ReferenceType } from '../model/reference.ts';

/** A citation at its place in running text; what becomes a `Reference` of the paper. */
export interface FoundReference {
  type: ReferenceType;
  /** Half-open, offsets into the text that was searched. */
  start: number;
  end: number;
  normal?: NormalReference;
  url?: string;
  /** The parts cannot be right. */
  implausible?: true;
}
