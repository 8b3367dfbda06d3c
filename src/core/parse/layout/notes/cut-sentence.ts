import { findAll } from '../../scan/find-all.ts';
import type { InlineNote } from './inline-notes.ts';

// "nr.", "p.", "d.d.": no note ends there
const SHORTENED = /(?:^|[\s(.])(?:nrs?|pp?|blz|art|par|jl|vgl|cf|zie|jrg|afl|[a-z])\.$/iu;

/** Whether the full stop at an offset shortens a word. */
export const isShortened = (words: string, at: number): boolean =>
  SHORTENED.test(words.slice(Math.max(0, at - 6), at + 1));

// "her-", "de lijst", "langer,": no sentence ends there
const OPEN_END = /[\p{Ll},-]\s*$/u;

// ". wordt": no note goes on so
const SMALL_BEHIND_STOP = /\.(?=\s{1,4}\p{Ll}{2})/gu;

/**
 * The same notes, of which the last ends where the sentence goes on that they stand in: "her- 1 Zie de lijst. nieuwd
 * wordt."
 */
export function endingWhereSentenceGoesOn(
  text: string,
  block: readonly InlineNote[]
): readonly InlineNote[] {
  const [first, last] = [block[0]!, block.at(-1)!];
  if (!OPEN_END.test(text.slice(Math.max(0, first.span[0] - 4), first.span[0]))) return block;
  const words = text.slice(last.textFrom, last.textTo);
  const stop = findAll(words, SMALL_BEHIND_STOP).find(({ index }) => !isShortened(words, index));
  if (!stop) return block;
  const textTo = last.textFrom + stop.index + 1;
  return [...block.slice(0, -1), { ...last, span: [last.span[0], textTo], textTo }];
}
