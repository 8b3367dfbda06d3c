import type { Lines } from './lines.ts';

/** Index of the line that holds an offset. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
