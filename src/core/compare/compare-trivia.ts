import { align } from './align.ts';
import { classAt, DASH, INVISIBLE, PUNCTUATION, QUOTE } from './characters.ts';
import type { TypographyKind } from './comparison.ts';
import { type Hunk, trimmed } from './hunk.ts';

/** Takes one difference: its kind and its place in both texts, in characters. */
export type Emit<Kind> = (kind: Kind, place: Hunk) => void;

// "²", not "2"
const SUPERSCRIPT = /[¹²³\u2070-\u2079]/;

/** Names what differs between two stretches without words: per quote, dash, space, point. */
export function compareTrivia(
  a: string,
  b: string,
  stretch: Hunk,
  emit: Emit<TypographyKind>
): void {
  const { a0, a1, b0, b1 } = trimmed(a, b, stretch);
  if (a0 === a1 && b0 === b1) return;
  const left = piecesOf(a, a0, a1);
  const right = piecesOf(b, b0, b1);
  const all = { a0: 0, a1: left.sorts.length, b0: 0, b1: right.sorts.length };
  let [i, j] = [0, 0];
  for (const hunk of [...align(left.sorts, right.sorts, all), { ...all, a0: all.a1 }]) {
    while (i < hunk.a0) pass(i + 1, j + 1);
    pass(hunk.a1, hunk.b1);
  }

  function pass(nextI: number, nextJ: number): void {
    const [a0, a1] = [left.borders[i]!, left.borders[nextI]!];
    const [b0, b1] = [right.borders[j]!, right.borders[nextJ]!];
    const [before, after] = [a.slice(a0, a1), b.slice(b0, b1)];
    if (before !== after) emit(kindOf(before + after), { a0, a1, b0, b1 });
    [i, j] = [nextI, nextJ];
  }
}

/** The classes of a stretch's characters, each run of one class once, and where the runs begin. */
function piecesOf(text: string, from: number, to: number) {
  const sorts: number[] = [];
  const borders: number[] = [];
  for (let at = from; at < to; at++) {
    const sort = classAt(text, at);
    if (sort === sorts.at(-1)) continue;
    sorts.push(sort);
    borders.push(at);
  }
  return { sorts: Int32Array.from(sorts), borders: [...borders, to] };
}

const KINDS: Readonly<Record<number, TypographyKind>> = {
  [INVISIBLE]: 'unicode',
  [QUOTE]: 'quotes',
  [DASH]: 'dashes',
  [PUNCTUATION]: 'punctuation'
};

/** The kind of the weightiest character among differing trivia. */
function kindOf(text: string): TypographyKind {
  if (SUPERSCRIPT.test(text)) return 'note-marks';
  let sort = 0;
  for (let at = 0; at < text.length; at++) sort = Math.max(sort, classAt(text, at));
  return KINDS[sort] ?? (text.includes('\n') ? 'breaks' : 'spaces');
}
