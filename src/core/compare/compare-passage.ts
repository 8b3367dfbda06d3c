import type { Span } from '../model/span.ts';
import { align } from './align.ts';
import { changeOf } from './change-kinds.ts';
import { compareTrivia, type Emit } from './compare-trivia.ts';
import type { Change, ChangeKind } from './comparison.ts';
import { type Hunk, mirrored, trimmed } from './hunk.ts';
import { present } from './present.ts';
import { refine } from './refine.ts';
import { formKind } from './same-words.ts';
import type { Tokens } from './tokens.ts';
import { wordKind } from './word-kind.ts';

/** A passage of both texts: where it stands in each, and the words that it has there. */
export interface Passage {
  before: Span;
  after: Span;
  tokens: Hunk;
}

// "[footnoteRef:2]", "[3]", or "3" glued to what stands before it; not "[sic]", nor " 3"
const MARK_ONLY = /^(?:\s*\[(?:footnoteRef:)?\d{1,3}\]|\d{1,3})[\s.,]*$/;

/** Every difference in a passage, in order, and the number of words that both sides share. */
export function comparePassage(
  a: Tokens,
  b: Tokens,
  { before: [startA, endA], after: [startB, endB], tokens }: Passage,
  expired: () => boolean
): { changes: Change[]; equal: number } {
  // Of equally good comparisons the same one whichever text is given first.
  if (a.text.slice(startA, endA) > b.text.slice(startB, endB)) {
    const mirror = {
      before: [startB, endB],
      after: [startA, endA],
      tokens: mirrored(tokens)
    } as const;
    const { changes, equal } = comparePassage(b, a, mirror, expired);
    return {
      equal,
      changes: changes.map(({ kind, before, after }) => changeOf(kind, after, before))
    };
  }
  const changes: Change[] = [];
  const emit: Emit<ChangeKind> = (kind, { a0, a1, b0, b1 }) => {
    changes.push(changeOf(kind, [a0, a1], [b0, b1]));
  };
  const hunks = align(a.keys, b.keys, tokens, expired);
  let equal = 0;
  // The next words, and how far the texts are compared.
  let [i, j, a0, b0] = [tokens.a0, tokens.b0, startA, startB];
  for (const hunk of present(hunks, a, b, tokens))
    for (const piece of refine(a, b, hunk)) {
      passEqual(piece.a0);
      [i, j] = [piece.a1, piece.b1];
      if (piece.kind) {
        passTrivia(a.starts[piece.a0]!, b.starts[piece.b0]!);
        let [a1, b1] = [a.ends[i - 1]!, b.ends[j - 1]!];
        // The point of an abbreviation is part of it.
        if (piece.kind === 'abbreviation' && a.text[a1] !== b.text[b1]) {
          if (a.text[a1] === '.' && a1 < endA) a1++;
          else if (b.text[b1] === '.' && b1 < endB) b1++;
        }
        emit(piece.kind, { a0, a1, b0, b1 });
        [a0, b0] = [a1, b1];
      } else {
        // Words on one side only, without the trivia that both sides have round them.
        const a1 = i < tokens.a1 ? a.starts[i]! : endA;
        const b1 = j < tokens.b1 ? b.starts[j]! : endB;
        const place = trimmed(a.text, b.text, { a0, a1, b0, b1 });
        const words =
          piece.a0 < i ? a.text.slice(place.a0, place.a1) : b.text.slice(place.b0, place.b1);
        emit(MARK_ONLY.test(words) ? 'note-marks' : wordKind(a, b, piece), place);
        [a0, b0] = [a1, b1];
      }
    }
  passEqual(tokens.a1);
  passTrivia(endA, endB);
  return { changes, equal };

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
