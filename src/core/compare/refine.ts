import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunks.ts';
import { sameWordsKind } from './same-words.ts';
import type { Tokens } from './tokens.ts';
import { type OccursElsewhere, wordKind } from './word-kind.ts';

/** A hunk with what it is; `undefined` where one side is empty and its text still has to be seen. */
export interface Piece extends Hunk {
  kind?: ChangeKind;
}

/** How many words on either side may be the same letters cut differently: "ten behoeve van". */
const LONGEST_JOIN = 4;

/** Splits a hunk into pieces of one kind each: first what is only written differently. */
export function refine(
  a: Tokens,
  b: Tokens,
  hunk: Hunk,
  occursElsewhere: OccursElsewhere
): Piece[] {
  const pieces: Piece[] = [];
  let { a0, a1, b0, b1 } = hunk;
  const tail: Piece[] = [];
  for (let found = joinAtStart(a, b, { a0, a1, b0, b1 }); found;) {
    pieces.push(found);
    [a0, b0] = [found.a1, found.b1];
    found = joinAtStart(a, b, { a0, a1, b0, b1 });
  }
  for (let found = joinAtEnd(a, b, { a0, a1, b0, b1 }); found;) {
    tail.unshift(found);
    [a1, b1] = [found.a0, found.b0];
    found = joinAtEnd(a, b, { a0, a1, b0, b1 });
  }
  const rest = { a0, a1, b0, b1 };
  if (a0 < a1 && b0 < b1) pieces.push(...byWord(a, b, rest, occursElsewhere));
  else if (a0 < a1 || b0 < b1) pieces.push(rest);
  return [...pieces, ...tail];
}

function joinAtStart(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): Piece | undefined {
  for (let i = a0 + 1; i <= Math.min(a1, a0 + LONGEST_JOIN); i++)
    for (let j = b0 + 1; j <= Math.min(b1, b0 + LONGEST_JOIN); j++) {
      const kind = sameWordsKind(a, [a0, i], b, [b0, j]);
      if (kind) return { a0, a1: i, b0, b1: j, kind };
    }
  return undefined;
}

function joinAtEnd(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): Piece | undefined {
  for (let i = a1 - 1; i >= Math.max(a0, a1 - LONGEST_JOIN); i--)
    for (let j = b1 - 1; j >= Math.max(b0, b1 - LONGEST_JOIN); j--) {
      const kind = sameWordsKind(a, [i, a1], b, [j, b1]);
      if (kind) return { a0: i, a1, b0: j, b1, kind };
    }
  return undefined;
}

/** Word for word where each is a slip of the other's pen, else as one piece. */
function byWord(a: Tokens, b: Tokens, hunk: Hunk, occursElsewhere: OccursElsewhere): Piece[] {
  const count = hunk.a1 - hunk.a0;
  if (count > 1 && count <= LONGEST_JOIN && count === hunk.b1 - hunk.b0) {
    const words = Array.from({ length: count }, (_, at): Piece => {
      const word = {
        a0: hunk.a0 + at,
        a1: hunk.a0 + at + 1,
        b0: hunk.b0 + at,
        b1: hunk.b0 + at + 1
      };
      return { ...word, kind: wordKind(a, b, word, occursElsewhere) };
    });
    if (words.some(({ kind }) => kind === 'spelling')) return words;
  }
  return [{ ...hunk, kind: wordKind(a, b, hunk, occursElsewhere) }];
}
