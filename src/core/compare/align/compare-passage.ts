import { align } from './align.ts';
import { isSameTable } from './cell-order.ts';
import { compareTrivia, type Emit } from './compare-trivia.ts';
import type { ChangeKind } from './comparison.ts';
import { type Hunk, trimmed } from './hunk.ts';
import { markKind } from './marks.ts';
import { present } from './present.ts';
import { refine } from './refine.ts';
import { formKind, pointedSide } from './same-words.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { wordKind } from './word-kind.ts';

/** A difference of one kind, in characters. */
export interface Found extends Hunk {
  kind: ChangeKind;
}

/**
 * Every difference in a passage of two texts, in order, and the number of words that both sides
 * share. The passage is given in characters and in words.
 */
export function comparePassage(
  a: Tokens,
  b: Tokens,
  place: Hunk,
  words: Hunk,
  expired: () => boolean
): { found: Found[]; equal: number } {
  const found: Found[] = [];
  const emit: Emit<ChangeKind> = (kind, hunk) => found.push({ kind, ...hunk });
  const isTable = isSameTable(a, b, words);
  const hunks = isTable
    ? [trimmed(a.keys, b.keys, words)]
    : present(align(a.keys, b.keys, words, expired), a, b, words);
  let equal = 0;
  // The next words, and how far the texts are compared.
  let [i, j, a0, b0] = [words.a0, words.b0, place.a0, place.b0];
  for (const hunk of hunks)
    for (const piece of isTable ? [{ kind: 'cell-order' as const, ...hunk }] : refine(a, b, hunk)) {
      passEqual(piece.a0);
      [i, j] = [piece.a1, piece.b1];
      let [a1, b1] = [a.ends[i - 1]!, b.ends[j - 1]!];
      if (piece.kind) {
        passTrivia(a.starts[piece.a0]!, b.starts[piece.b0]!);
        // The point of an abbreviation is part of it.
        const pointed = piece.kind === 'abbreviation' ? pointedSide(a, b, piece) : undefined;
        if (pointed === a) a1++;
        if (pointed === b) b1++;
        emit(piece.kind, { a0, a1, b0, b1 });
      } else {
        // Words on one side only, without the trivia that both sides have round them.
        a1 = i < words.a1 ? a.starts[i]! : place.a1;
        b1 = j < words.b1 ? b.starts[j]! : place.b1;
        const hunk = trimmed(a.text, b.text, { a0, a1, b0, b1 });
        emit(markKind(a.text, b.text, hunk) ?? wordKind(a, b, piece), hunk);
      }
      [a0, b0] = [a1, b1];
    }
  passEqual(words.a1);
  passTrivia(place.a1, place.b1);
  return { found, equal };

  function passEqual(end: number): void {
    for (; i < end; i++, j++, equal++) {
      const [a1, b1] = [a.ends[i]!, b.ends[j]!];
      if (a.text.slice(a0, a1) !== b.text.slice(b0, b1)) {
        passTrivia(a.starts[i]!, b.starts[j]!);
        const [before, after] = [a.text.slice(a0, a1), b.text.slice(b0, b1)];
        if (before !== after) emit(formKind(before, after), { a0, a1, b0, b1 });
      }
      [a0, b0] = [a1, b1];
    }
  }

  function passTrivia(a1: number, b1: number): void {
    compareTrivia(a.text, b.text, { a0, a1, b0, b1 }, emit);
    [a0, b0] = [a1, b1];
  }
}
