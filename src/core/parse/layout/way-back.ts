import type { Span } from '../../model/span.ts';

/** Tells the place in the source of a piece of the text, from what `places` says of each piece. */
export function createWayBack(places: readonly number[]): (start: number, end: number) => Span {
  const placeOf = (offset: number): number => {
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
  };
  return (start, end) => {
    const from = placeOf(start);
    return [from, end > start ? placeOf(end - 1) + 1 : from];
  };
}
