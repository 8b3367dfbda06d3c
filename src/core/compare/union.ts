/** Which of a number of things belong together, told pair by pair. */
export interface Union {
  join(i: number, j: number): void;
  /** The smallest number of the group. */
  find(i: number): number;
}

/** Disjoint sets with path halving (Robert E. Tarjan and Jan van Leeuwen, 1984). */
export function createUnion(count: number): Union {
  const parents = Int32Array.from({ length: count }, (_, i) => i);
  const find = (i: number) => {
    while (parents[i] !== i) {
      parents[i] = parents[parents[i]!]!;
      i = parents[i]!;
    }
    return i;
  };
  return {
    find,
    join(i, j) {
      const [x, y] = [find(i), find(j)];
      parents[Math.max(x, y)] = Math.min(x, y);
    }
  };
}
