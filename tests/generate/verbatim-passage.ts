import type { Passage, PassageFinder, PassageKind } from '../../src/core/parse/scan/passage.ts';

/** A passage whose text stands in the source unchanged, beginning at `offset`. */
export function verbatimPassage(id: string, kind: PassageKind, text: string, offset = 0): Passage {
  return { id, kind, text, toSource: (start, end) => [offset + start, offset + end] };
}

/** What a finder for passages finds in one that is all there is. */
export function findIn<T>(
  create: (all: string) => PassageFinder<T>,
  passage: Passage
): readonly T[] {
  return create(passage.text).find(passage, 0);
}
