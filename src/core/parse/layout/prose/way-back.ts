import type { Span } from '../../../model/span.ts';

/**
 * Tells the piece of the source from which a piece of a text was made. Of each part of the text
 * `places` has three numbers from `first` up to `end`: its offset, counted from where `start` is, and
 * where it begins and ends in the source.
 */
export function createWayBack(
  places: readonly number[],
  first: number,
  end: number,
  start: number
): (start: number, end: number) => Span {
  const placeOf = (offset: number) => sourceOf(places, first, end, start + offset);
  return (from, to) => {
    const source = placeOf(from);
    return [source, to > from ? placeOf(to - 1) + 1 : source];
  };
}

function sourceOf(places: readonly number[], first: number, end: number, offset: number): number {
  if (end === first) return 0;
  let low = 0;
  let high = (end - first) / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[first + middle * 3]! <= offset) low = middle;
    else high = middle - 1;
  }
  const at = first + low * 3;
  const into = offset - places[at]!;
  return Math.min(places[at + 1]! + into, places[at + 2]!);
}
