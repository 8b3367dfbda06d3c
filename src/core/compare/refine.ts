import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { sameWordsKind } from './same-words.ts';
import type { Tokens } from './tokens.ts';
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
  for (let found = sameWords(false); found; found = sameWords(false)) {
    head.push(found);
    [a0, b0] = [found.a1, found.b1];
  }
  for (let found = sameWords(true); found; found = sameWords(true)) {
    tail.unshift(found);
    [a1, b1] = [found.a0, found.b0];
  }
  const rest = { a0, a1, b0, b1 };
  if (a0 < a1 && b0 < b1) head.push(...byWord(a, b, rest));
  else if (a0 < a1 || b0 < b1) head.push(rest);
  return [...head, ...tail];

  /** The fewest words at the start or the end of what is left that say the same on both sides. */
  function sameWords(atEnd: boolean): Piece | undefined {
    for (let m = 1; m <= Math.min(a1 - a0, LONGEST_JOIN); m++)
      for (let n = 1; n <= Math.min(b1 - b0, LONGEST_JOIN); n++) {
        const [i, j] = atEnd ? [a1 - m, b1 - n] : [a0, b0];
        // All that is left was asked about from its start.
        if (atEnd && i === a0 && j === b0) continue;
        const piece = { a0: i, a1: i + m, b0: j, b1: j + n };
        const kind = sameWordsKind(a, b, piece);
        if (kind) return { kind, ...piece };
      }
    return undefined;
  }
}

/** Word for word where each is a slip of the other's pen, else as one piece. */
function byWord(a: Tokens, b: Tokens, hunk: Hunk): Piece[] {
  const { a0, a1, b0, b1 } = hunk;
  const piece = (part: Hunk) => ({ kind: wordKind(a, b, part), ...part });
  const count = a1 - a0;
  if (count > 1 && count <= LONGEST_JOIN && count === b1 - b0) {
    const words = Array.from({ length: count }, (_, at) =>
      piece({ a0: a0 + at, a1: a0 + at + 1, b0: b0 + at, b1: b0 + at + 1 })
    ).filter((word) => a.keys[word.a0] !== b.keys[word.b0]);
    if (words.some(({ kind }) => kind === 'spelling')) return words;
  }
  return [piece(hunk)];
}
