import type { Reference } from '../model/reference.ts';
import type { Passage } from './passage.ts';

/** Finds what the passage cites outside its own paper, in the order of the text. */
export function findReferences(passage: Passage): Reference[] {
  void passage;
  return [];
}
