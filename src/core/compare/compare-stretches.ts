import { align } from './align.ts';
import { classOf, weightOf } from './change-kinds.ts';
import { compareTrivia, type Emit } from './compare-trivia.ts';
import type { Change, ChangeKind } from './comparison.ts';
import { hunksOf, present, type TokenRange } from './hunks.ts';
import { type Piece, refine } from './refine.ts';
import { formKind } from './same-words.ts';
import type { Tokens } from './tokens.ts';
import { type OccursElsewhere, wordKind } from './word-kind.ts';

/** A stretch of one text, in characters and in tokens, both half-open. */
export interface Stretch extends TokenRange {
  start: number;
  end: number;
}

/** What a comparison needs beside the texts. */
export interface Circumstances {
  occursElsewhere: OccursElsewhere;
  /** Whether the time is up. */
  expired: () => boolean;
}

// "[footnoteRef:2]", "[3]", or "3" glued to what stands before it; not "[sic]", nor " 3"
const MARK_ONLY = /^(?:\s*\[(?:footnoteRef:)?\d{1,3}\]|\d{1,3})[\s.,]*$/;

/** A change of this kind with its class and weight. */
export function changeOf(
  kind: ChangeKind,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number]
): Change {
  return { kind, class: classOf(kind), weight: weightOf(kind), before: [a0, a1], after: [b0, b1] };
}

/** Every difference between two stretches, in order, and the number of words they share. */
export function compareStretches(
  a: Tokens,
  inA: Stretch,
  b: Tokens,
  inB: Stretch,
  { occursElsewhere, expired }: Circumstances
): { changes: Change[]; equal: number } {
  const changes: Change[] = [];
  const emit: Emit<ChangeKind> = (kind, a0, a1, b0, b1) => {
    changes.push(changeOf(kind, [a0, a1], [b0, b1]));
  };
  const places = align(
    a.keys.subarray(inA.firstToken, inA.endToken),
    b.keys.subarray(inB.firstToken, inB.endToken),
    expired
  );
  const hunks = hunksOf(places, inA, inB);
  const pieces: Piece[] = present(hunks, a, inA, b).flatMap((hunk) =>
    refine(a, b, hunk, occursElsewhere)
  );
  let equal = inA.endToken - inA.firstToken;
  let [i, j] = [inA.firstToken, inB.firstToken];
  let [atA, atB] = [inA.start, inB.start];
  for (const piece of pieces) {
    passEqual(piece.a0);
    equal -= piece.a1 - piece.a0;
    if (piece.kind) {
      const [startA, startB] = [a.starts[piece.a0]!, b.starts[piece.b0]!];
      compareTrivia(a.text, b.text, [atA, startA], [atB, startB], emit);
      [atA, atB] = [a.ends[piece.a1 - 1]!, b.ends[piece.b1 - 1]!];
      // The point of an abbreviation is part of it.
      if (piece.kind === 'abbreviation' && a.text[atA] !== b.text[atB]) {
        if (a.text[atA] === '.' && atA < inA.end) atA++;
        else if (b.text[atB] === '.' && atB < inB.end) atB++;
      }
      emit(piece.kind, startA, atA, startB, atB);
    } else {
      const endA = piece.a1 < inA.endToken ? a.starts[piece.a1]! : inA.end;
      const endB = piece.b1 < inB.endToken ? b.starts[piece.b1]! : inB.end;
      emitOneSided(piece, [atA, endA], [atB, endB]);
      [atA, atB] = [endA, endB];
    }
    [i, j] = [piece.a1, piece.b1];
  }
  passEqual(inA.endToken);
  compareTrivia(a.text, b.text, [atA, inA.end], [atB, inB.end], emit);
  return { changes, equal };

  function passEqual(end: number): void {
    for (; i < end; i++, j++) {
      const [startA, startB] = [a.starts[i]!, b.starts[j]!];
      const [endA, endB] = [a.ends[i]!, b.ends[j]!];
      if (!sameText(a.text, atA, endA, b.text, atB, endB)) {
        compareTrivia(a.text, b.text, [atA, startA], [atB, startB], emit);
        const [before, after] = [a.text.slice(startA, endA), b.text.slice(startB, endB)];
        if (before !== after) emit(formKind(before, after), startA, endA, startB, endB);
      }
      [atA, atB] = [endA, endB];
    }
  }

  /** Words on one side only: cuts off the trivia that both sides have round them. */
  function emitOneSided(
    piece: Piece,
    [a0, a1]: [number, number],
    [b0, b1]: [number, number]
  ): void {
    while (a0 < a1 && b0 < b1 && a.text[a0] === b.text[b0]) [a0, b0] = [a0 + 1, b0 + 1];
    while (a0 < a1 && b0 < b1 && a.text[a1 - 1] === b.text[b1 - 1]) [a1, b1] = [a1 - 1, b1 - 1];
    const words = piece.a0 < piece.a1 ? a.text.slice(a0, a1) : b.text.slice(b0, b1);
    const kind = MARK_ONLY.test(words) ? 'note-marks' : wordKind(a, b, piece, occursElsewhere);
    emit(kind, a0, a1, b0, b1);
  }
}

function sameText(a: string, a0: number, a1: number, b: string, b0: number, b1: number): boolean {
  if (a1 - a0 !== b1 - b0) return false;
  for (let by = 0; by < a1 - a0; by++)
    if (a.charCodeAt(a0 + by) !== b.charCodeAt(b0 + by)) return false;
  return true;
}
