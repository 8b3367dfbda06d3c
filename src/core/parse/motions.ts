import type { Motion } from '../model/reference.ts';
import type { Passage } from './passage.ts';

/** Finds the motions that the passage names, in the order of the text. */
export function findMotions(passage: Passage): Motion[] {
  void passage;
  return [];
}
