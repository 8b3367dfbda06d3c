import { goesFirst } from './align.ts';
import { characterClass, DASH, INVISIBLE, PUNCTUATION, QUOTE, SPACE } from './characters.ts';
import type { TypographyKind } from './comparison.ts';

/** Takes one difference: its kind and its ranges in both texts. */
export type Emit<Kind> = (kind: Kind, a0: number, a1: number, b0: number, b1: number) => void;

/** Above this many pieces trivia is no longer compared piece by piece (rulers, tables). */
const MOST_PIECES = 16;

// "²", not "2"
const SUPERSCRIPT = /[¹²³\u2070-\u2079]/;

/** A run of trivia of one class. */
interface Piece {
  sort: number;
  start: number;
  end: number;
}

/** Names what differs between two stretches without words: per quote, dash, space, point. */
export function compareTrivia(
  a: string,
  b: string,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
  emit: Emit<TypographyKind>
): void {
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) [a0, b0] = [a0 + 1, b0 + 1];
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) [a1, b1] = [a1 - 1, b1 - 1];
  if (a0 === a1 && b0 === b1) return;
  const left = piecesOf(a, a0, a1);
  const right = piecesOf(b, b0, b1);
  if (left.length > MOST_PIECES || right.length > MOST_PIECES)
    return emit('punctuation', a0, a1, b0, b1);
  let [i, j] = [0, 0];
  const pairs = [...pairPieces(left, right), [left.length, right.length] as const];
  for (const [nextI, nextJ] of pairs) {
    if (i < nextI || j < nextJ) {
      const removed = left.slice(i, nextI);
      const added = right.slice(j, nextJ);
      const from = [
        removed[0]?.start ?? left[i]?.start ?? a1,
        added[0]?.start ?? right[j]?.start ?? b1
      ];
      emit(
        kindOf([...removed.map(textIn(a)), ...added.map(textIn(b))]),
        from[0]!,
        removed.at(-1)?.end ?? from[0]!,
        from[1]!,
        added.at(-1)?.end ?? from[1]!
      );
    }
    const p = left[nextI];
    const q = right[nextJ];
    if (p && q) {
      const texts = [textIn(a)(p), textIn(b)(q)];
      if (texts[0] !== texts[1]) emit(kindOf(texts), p.start, p.end, q.start, q.end);
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
}

const textIn = (text: string) => (piece: Piece) => text.slice(piece.start, piece.end);

function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const sort = characterClass(text.charCodeAt(at));
    const last = pieces.at(-1);
    if (last?.sort === sort) last.end = at + 1;
    else pieces.push({ sort, start: at, end: at + 1 });
  }
  return pieces;
}

/** The longest common subsequence of the pieces' classes, by the textbook table. */
function pairPieces(left: readonly Piece[], right: readonly Piece[]): [number, number][] {
  const [first, second] = [left.map(({ sort }) => sort), right.map(({ sort }) => sort)];
  if (goesFirst(second, first)) return pairPieces(right, left).map(([j, i]) => [i, j]);
  const width = right.length + 1;
  const table = new Uint8Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      table[i * width + j] =
        left[i]!.sort === right[j]!.sort
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i]!.sort === right[j]!.sort) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The kind of the weightiest character among differing trivia. */
function kindOf(texts: readonly string[]): TypographyKind {
  const text = texts.join('');
  if (SUPERSCRIPT.test(text)) return 'note-marks';
  const sorts = new Set(Array.from(text, (character) => characterClass(character.charCodeAt(0))));
  if (sorts.has(PUNCTUATION)) return 'punctuation';
  if (sorts.has(DASH)) return 'dashes';
  if (sorts.has(QUOTE)) return 'quotes';
  if (sorts.has(INVISIBLE) && !sorts.has(SPACE)) return 'unicode';
  return text.includes('\n') ? 'breaks' : 'spaces';
}
