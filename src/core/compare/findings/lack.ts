import type { Span } from '../../model/span.ts';
import type { ChangeKind } from '../align/comparison.ts';
import type { Stretch } from '../tokens/paragraphs.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Fewer words of a longer paragraph are an edit of it. */
const LEAST_OF_LONGER = 12;
/** Characters of the blank line that goes with one of two paragraphs. */
const BLANK_LINE = 2;
// ". ", ".» "; not ", "
const SENTENCE_END = /[.!?]/;

/** A difference of substance, seen from one of the two texts. */
export interface Lack {
  /** What this text has, in characters and in words. */
  here: Stretch;
  /** What the other text has instead, in characters. */
  there: Span;
  isMove: boolean;
}

/** A change from `start` to `end` of one text, where the other has `there`. */
export function lackOf(
  { starts, count }: Tokens,
  [start, end]: Span,
  there: Span,
  kind: ChangeKind
): Lack {
  let firstToken = 0;
  while (firstToken < count && starts[firstToken]! < start) firstToken++;
  let endToken = firstToken;
  while (endToken < count && starts[endToken]! < end) endToken++;
  return { here: { start, end, firstToken, endToken }, there, isMove: kind === 'moved' };
}

/** Whether it was dropped: neither moved nor replaced by something about as long. */
export function isDropped({ here, there, isMove }: Lack, all: readonly Lack[]): boolean {
  if (isMove) return false;
  // A paragraph that stands instead of this one is a difference of its own beside it.
  const isBeside = ({ here: { start, end } }: Lack) =>
    start === end &&
    Math.min(Math.abs(start - here.start), Math.abs(start - here.end)) <= BLANK_LINE;
  const instead = [there, ...all.filter(isBeside).map((lack) => lack.there)];
  return 3 * instead.reduce((sum, [from, to]) => sum + to - from, 0) <= here.end - here.start;
}

/**
 * Whether whole sentences are gone out of a paragraph exactly where the other text has a border
 * between two: some programs run paragraphs together, and one of those may be lost.
 */
export function isLostPart(
  { text, starts, ends }: Tokens,
  paragraph: Stretch,
  { here, there: [from, to] }: Lack,
  borders: readonly number[]
): boolean {
  const isBorder = (at: number) => SENTENCE_END.test(text.slice(ends[at - 1], starts[at]));
  return (
    sizeOf(here) >= LEAST_OF_LONGER &&
    here.start >= paragraph.start &&
    here.end <= paragraph.end &&
    (here.firstToken === paragraph.firstToken || isBorder(here.firstToken)) &&
    (here.endToken === paragraph.endToken || isBorder(here.endToken)) &&
    borders.some((border) => border >= from - 1 && border <= to + 1)
  );
}

/** How many words it has. */
export function sizeOf({ firstToken, endToken }: Stretch): number {
  return endToken - firstToken;
}
