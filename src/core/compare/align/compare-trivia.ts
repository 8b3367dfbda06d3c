import { classAt, DASH, INVISIBLE, PUNCTUATION, QUOTE, SUPERSCRIPT } from '../tokens/characters.ts';
import type { TypographyKind } from './comparison.ts';
import { type Hunk, trimmed } from './hunk.ts';

/** Takes one difference: its kind and its place in both texts, in characters. */
export type Emit<Kind> = (kind: Kind, place: Hunk) => void;

/**
 * Names what differs between two stretches without words: per quote, dash, space, point. Runs of one
 * class stand for each other; what the other text has only later was added before it.
 */
export function compareTrivia(
  a: string,
  b: string,
  stretch: Hunk,
  emit: Emit<TypographyKind>
): void {
  let { a0, a1: i, b0, b1: j } = trimmed(a, b, stretch);
  const [a1, b1] = [i, j];
  for (; a0 < a1 || b0 < b1; [a0, b0, i, j] = [i, j, a1, b1]) {
    if (a0 < a1 && b0 < b1) {
      const [x, y] = [classAt(a, a0), classAt(b, b0)];
      const [inA, inB] = [pass(a, a0, a1, y, false), pass(b, b0, b1, x, false)];
      if (x === y || (inA === a1 && inB === b1))
        [i, j] = [pass(a, a0, a1, x, true), pass(b, b0, b1, y, true)];
      else [i, j] = inB < b1 ? [a0, inB] : [inA, b0];
    }
    const [before, after] = [a.slice(a0, i), b.slice(b0, j)];
    if (before !== after) emit(kindOf(before + after), { a0, a1: i, b0, b1: j });
  }
}

/** Where the characters end that are of a class, or that are not. */
function pass(text: string, at: number, end: number, sort: number, isOf: boolean): number {
  while (at < end && (classAt(text, at) === sort) === isOf) at++;
  return at;
}

const KINDS: Readonly<Record<number, TypographyKind>> = {
  [INVISIBLE]: 'unicode',
  [QUOTE]: 'quotes',
  [DASH]: 'dashes',
  [PUNCTUATION]: 'punctuation',
  [SUPERSCRIPT]: 'note-marks'
};

/** The kind of the weightiest character among differing trivia. */
function kindOf(text: string): TypographyKind {
  let sort = 0;
  for (let at = 0; at < text.length; at++) sort = Math.max(sort, classAt(text, at));
  return KINDS[sort] ?? (text.includes('\n') ? 'breaks' : 'spaces');
}
