/** The length that so many of the lines do not exceed: `lengths` says how many lines have each; 0 of none. */
export function quantile(lengths: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let length = 0; length < lengths.length; length++) {
    seen += lengths[length]!;
    if (seen > wanted) return length;
  }
  return 0;
}
