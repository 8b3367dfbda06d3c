import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { sameWordsKind } from './same-words.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { wordKind } from './word-kind.ts';

/** A hunk with what it is; `undefined` where one side is empty and its text still has to be seen. */
export interface Piece extends Hunk {
  kind?: ChangeKind;
}

/** How many words on either side may be the same letters cut differently: "ten behoeve van". */
const LONGEST_JOIN = 4;

/** Splits a hunk into pieces of one kind each: first what is only written differently. */
export function refine(a: Tokens, b: Tokens, hunk: Hunk): Piece[] {
  let { a0, a1, b0, b1 } = hunk;
  const head: Piece[] = [];
  const tail: Piece[] = [];
  for (let found; (found = sameWords(false)); [a0, b0] = [found.a1, found.b1]) head.push(found);
  // Of one word on either side its end is its start.
  if (a1 - a0 > 1 || b1 - b0 > 1)
    for (let found; (found = sameWords(true)); [a1, b1] = [found.a0, found.b0]) tail.unshift(found);
  const rest = { a0, a1, b0, b1 };
  if (a0 < a1 || b0 < b1)
    head.push(a0 < a1 && b0 < b1 ? { kind: wordKind(a, b, rest), ...rest } : rest);
  return [...head, ...tail];

  /** The fewest words at the start or the end of what is left that say the same on both sides. */
  function sameWords(atEnd: boolean): Piece | undefined {
    for (let m = 1; m <= Math.min(a1 - a0, LONGEST_JOIN); m++)
      for (let n = 1; n <= Math.min(b1 - b0, LONGEST_JOIN); n++) {
        const [i, j] = atEnd ? [a1 - m, b1 - n] : [a0, b0];
        const piece = { a0: i, a1: i + m, b0: j, b1: j + n };
        const kind = sameWordsKind(a, b, piece);
        if (kind) return { kind, ...piece };
        // Among as many words on both sides a slip of the pen stands for the same word.
        const size = a1 - a0;
        const mayBeSlip = m * n === 1 && size > 1 && size <= LONGEST_JOIN && size === b1 - b0;
        if (mayBeSlip && wordKind(a, b, piece) === 'spelling')
          return { kind: 'spelling', ...piece };
      }
    return undefined;
  }
}
