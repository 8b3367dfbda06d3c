/** A stretch of two sequences beside each other, half-open; one side may be empty. */
export interface Hunk {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** What is left of a stretch without what both sides begin and end with. */
export function trimmed<Item>(
  a: ArrayLike<Item>,
  b: ArrayLike<Item>,
  { a0, a1, b0, b1 }: Hunk
): Hunk {
  for (; a0 < a1 && b0 < b1 && a[a0] === b[b0]; a0++) b0++;
  for (; a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]; a1--) b1--;
  return { a0, a1, b0, b1 };
}

/** The same stretch with both sequences exchanged. */
export function mirrored<Part extends Hunk>(hunk: Part): Part {
  const { a0, a1, b0, b1 } = hunk;
  return { ...hunk, a0: b0, a1: b1, b0: a0, b1: a1 };
}
