/**
 * Makes ids from the source and the place in it: the same text gives the same ids everywhere.
 * `createIds("9b1db9fa7e1bb3ca…")("q", 372)` → "q-9b1db9fa7e1bb3ca-372".
 */
export function createIds(sourceId: string): (kind: string, offset: number) => string {
  const source = sourceId.slice(0, 16);
  return (kind, offset) => `${kind}-${source}-${offset}`;
}
