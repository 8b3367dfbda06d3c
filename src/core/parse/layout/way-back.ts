import type { Span } from '../../model/span.ts';

/**
 * Tells the piece of the source from which a piece of a text was made. Of each part of the text
 * `places` has three numbers: its offset in the text, where it begins and ends in the source.
 */
export function createWayBack(places: readonly number[]): (start: number, end: number) => Span {
  return (start, end) => {
    const from = placeOf(places, start);
    return [from, end > start ? placeOf(places, end - 1) + 1 : from];
  };
}

function placeOf(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle * 3] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const at = low * 3;
  const into = offset - (places[at] ?? 0);
  return Math.min((places[at + 1] ?? 0) + into, places[at + 2] ?? 0);
}
