/**
 * Letters to add, drop, replace or swap with their neighbour to get from one word to the other.
 *
 * Optimal string alignment: Levenshtein's distance with Damerau's swap of neighbours (1964).
 */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : replace;
      row.push(Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, replace, swap));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
