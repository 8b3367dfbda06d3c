/**
 * The heaviest subsequence whose values ascend, as indexes.
 *
 * A Fenwick tree of best weights by value (Peter M. Fenwick, 1994), O(n log n). Equal weights prefer
 * the earlier start, so the result does not depend on anything but the input.
 */
export function heaviestChain(values: ArrayLike<number>, weights?: ArrayLike<number>): number[] {
  const count = values.length;
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, values[i]! + 1);
  const best = new Float64Array(top + 1);
  const bestAt = new Int32Array(top + 1).fill(-1);
  const previous = new Int32Array(count).fill(-1);
  let last = -1;
  let heaviest = 0;
  for (let i = 0; i < count; i++) {
    let weight = 0;
    for (let at = values[i]!; at > 0; at -= at & -at) {
      if (best[at]! > weight) {
        weight = best[at]!;
        previous[i] = bestAt[at]!;
      }
    }
    weight += weights ? weights[i]! : 1;
    if (weight > heaviest) {
      heaviest = weight;
      last = i;
    }
    for (let at = values[i]! + 1; at <= top; at += at & -at) {
      if (best[at]! < weight) {
        best[at] = weight;
        bestAt[at] = i;
      }
    }
  }
  const chain: number[] = [];
  for (let i = last; i >= 0; i = previous[i]!) chain.push(i);
  return chain.reverse();
}
