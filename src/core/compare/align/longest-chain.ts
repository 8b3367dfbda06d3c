/**
 * The heaviest subsequence whose values ascend, as indexes.
 *
 * A Fenwick tree of best weights by value (Peter M. Fenwick, 1994), O(n log n). Equal weights prefer
 * the earlier start, so the result does not depend on anything but the input.
 */
export function heaviestChain(values: readonly number[], weights?: readonly number[]): number[] {
  const top = values.reduce((most, value) => Math.max(most, value + 1), 0);
  const best = new Float64Array(top + 1);
  const bestAt = new Int32Array(top + 1).fill(-1);
  const previous = new Int32Array(values.length).fill(-1);
  let last = -1;
  let heaviest = 0;
  values.forEach((value, i) => {
    let weight = 0;
    for (let at = value; at > 0; at -= at & -at) {
      if (best[at]! > weight) {
        weight = best[at]!;
        previous[i] = bestAt[at]!;
      }
    }
    weight += weights?.[i] ?? 1;
    if (weight > heaviest) {
      heaviest = weight;
      last = i;
    }
    for (let at = value + 1; at <= top; at += at & -at) {
      if (best[at]! < weight) {
        best[at] = weight;
        bestAt[at] = i;
      }
    }
  });
  const chain: number[] = [];
  for (let i = last; i >= 0; i = previous[i]!) chain.push(i);
  return chain.reverse();
}
