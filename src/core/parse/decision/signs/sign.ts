import type { Evidence } from '../../../model/diagnostic.ts';
import { latin } from '../../scan/latin.ts';

/**
 * A sign of the form: words of which every match holds one, in small letters, and its pattern. Few heads
 * hold the words of more than some signs, so most patterns are neither tried nor even prepared: that took
 * a quarter of the time for a short paper.
 */
export type Sign = readonly [name: Evidence, words: readonly string[], pattern: RegExp];

/** The first text of a session prepares each of these patterns. */
export const inLatin = (signs: readonly Sign[]) =>
  signs.map(([name, words, pattern]): Sign => [name, words, latin(pattern)]);
