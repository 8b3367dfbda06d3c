import type { NormalReference, ReferenceType } from '../../../model/reference.ts';

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

/**
 * Puts citations in the order of the text and leaves out those that begin inside an earlier one; of two
 * that begin together the first given stays.
 */
export function keepApart(found: readonly FoundReference[]): FoundReference[] {
  if (found.length < 2) return [...found];
  let last = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
