import type { Paper } from './paper.ts';

/**
 * Where in the order of reading an offset of the source stands: what is read before has a smaller one.
 * Only where a producer printed columns across is that not the offset itself.
 */
export function createReadingPlaces({
  readingOrder
}: Pick<Paper, 'readingOrder'>): (offset: number) => number {
  if (!readingOrder) return (offset) => offset;
  let length = 0;
  const pieces = readingOrder.map(([start, end]) => {
    const place = length;
    length += end - start;
    return { start, end, place };
  });
  pieces.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    // A blank between pieces stands before the next of them.
    const piece = pieces[low];
    return piece ? piece.place + Math.max(0, offset - piece.start) : length;
  };
}
