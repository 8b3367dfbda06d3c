import type { JoinEdge } from './shingle-join.ts';

/** Records that all resemble one of them, the medoid, which stands first. */
export interface Cluster {
  members: readonly number[];
  /** The least similarity of a member to the medoid. */
  similarity: number;
}

/**
 * Groups by stars: the record with the most neighbours takes them, then the next one. Chains of
 * neighbours of neighbours never grow together (Javed A. Aslam et al., "The Star Clustering
 * Algorithm", 2004). The order of the edges does not matter.
 */
export function starClusters(edges: readonly JoinEdge[]): Cluster[] {
  const neighbours = new Map<number, Map<number, number>>();
  const connect = (from: number, to: number, similarity: number) => {
    const list = neighbours.get(from) ?? new Map<number, number>();
    neighbours.set(from, list.set(to, similarity));
  };
  for (const { i, j, similarity } of edges) {
    connect(i, j, similarity);
    connect(j, i, similarity);
  }
  const total = (record: number) =>
    [...neighbours.get(record)!.values()].reduce((sum, value) => sum + value, 0);
  const ranked = [...neighbours.keys()]
    .map((record) => ({ record, weight: total(record) }))
    .sort((x, y) => y.weight - x.weight || x.record - y.record);
  const taken = new Set<number>();
  const clusters: Cluster[] = [];
  for (const { record } of ranked) {
    if (taken.has(record)) continue;
    const free = [...neighbours.get(record)!].filter(([other]) => !taken.has(other));
    if (free.length === 0) continue;
    const members = [record, ...free.map(([other]) => other).sort((x, y) => x - y)];
    for (const member of members) taken.add(member);
    clusters.push({ members, similarity: Math.min(...free.map(([, similarity]) => similarity)) });
  }
  return clusters;
}
