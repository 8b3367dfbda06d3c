/** The inverse document frequency of BM25+: high for what few of all units have. */
export function rarity(having: number, all: number): number {
  const found = Math.min(having, all);
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}
