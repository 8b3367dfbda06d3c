import { overlap } from '../sorted-sets.ts';

/** Two records that share enough, by number, `i` before `j`, with their Jaccard similarity. */
export interface JoinEdge {
  i: number;
  j: number;
  similarity: number;
}

/** Finds similar records among all that were added; exactly, none is missed. */
export interface ShingleJoin {
  /** Adds records and gives every pair of a new one with any other. */
  add(records: readonly Int32Array[]): JoinEdge[];
}

/** Counters and list heads: as many as there are shingles, within these bounds. */
const FEWEST_BUCKETS = 1 << 10;
const MOST_BUCKETS = 1 << 22;
const MOST_COUNTED = 255;

/**
 * An exact similarity join on sets of shingles, each ascending and distinct.
 *
 * Two sets with Jaccard similarity of at least t share one of the rarest (1 - t) of their elements:
 * only those are indexed and looked up, and every candidate is verified (Roberto J. Bayardo et al.,
 * "Scaling Up All Pairs Similarity Search", 2007; Chuan Xiao et al., "PPJoin", 2008). The order of
 * rarity is taken from the records that are there, and anew each time they have doubled, so that
 * later ones cost only themselves.
 */
export function createShingleJoin(threshold: number): ShingleJoin {
  const records: Int32Array[] = [];
  let shingles = 0;
  let mask = -1;
  let counts = new Uint8Array(0);
  let heads = new Int32Array(0);
  let nexts = new Int32Array(1 << 10);
  let holders = new Int32Array(1 << 10);
  let postings = 0;
  // The last record (counted from 1) that met each record.
  let seen = new Int32Array(1 << 10);

  return {
    add(added) {
      for (const { length } of added) shingles += length;
      if (shingles > mask && mask + 1 < MOST_BUCKETS) indexAnew(added);
      while (seen.length < records.length + added.length) seen = grow(seen);
      const edges: JoinEdge[] = [];
      for (const record of added) addRecord(record, edges);
      return edges;
    }
  };

  /** Takes the order of rarity from all records, with those to come, and posts the old ones by it. */
  function indexAnew(added: readonly Int32Array[]): void {
    let buckets = FEWEST_BUCKETS;
    while (buckets < 2 * shingles && buckets < MOST_BUCKETS) buckets *= 2;
    mask = buckets - 1;
    counts = new Uint8Array(buckets);
    heads = new Int32Array(buckets).fill(-1);
    postings = 0;
    for (const list of [records, added]) for (const record of list) countShingles(record);
    records.forEach((record, own) => {
      if (record.length > 0) for (const shingle of prefixOf(record)) post(shingle & mask, own);
    });
  }

  function countShingles(record: Int32Array): void {
    for (let at = 0; at < record.length; at++) {
      const bucket = record[at]! & mask;
      if (counts[bucket]! < MOST_COUNTED) counts[bucket]!++;
    }
  }

  function prefixOf(record: Int32Array): Int32Array {
    return rarest(record, record.length - Math.ceil(threshold * record.length) + 1);
  }

  function addRecord(record: Int32Array, edges: JoinEdge[]): void {
    const own = records.push(record) - 1;
    const size = record.length;
    if (size === 0) return;
    const prefix = prefixOf(record);
    const [least, most] = [threshold * size, size / threshold];
    for (const shingle of prefix) {
      const bucket = shingle & mask;
      for (let at = heads[bucket]!; at >= 0; at = nexts[at]!) {
        const other = holders[at]!;
        if (seen[other] === own + 1) continue;
        seen[other] = own + 1;
        const { length } = records[other]!;
        if (length < least || length > most) continue;
        const needed = Math.ceil((threshold / (1 + threshold)) * (size + length) - 1e-9);
        const shared = overlap(records[other]!, record, needed);
        if (shared >= needed)
          edges.push({ i: other, j: own, similarity: shared / (size + length - shared) });
      }
    }
    for (const shingle of prefix) post(shingle & mask, own);
  }

  function post(bucket: number, own: number): void {
    if (postings === nexts.length) {
      nexts = grow(nexts);
      holders = grow(holders);
    }
    nexts[postings] = heads[bucket]!;
    holders[postings] = own;
    heads[bucket] = postings++;
  }

  /** The `count` rarest shingles of a record; of equally rare ones the smallest. */
  function rarest(record: Int32Array, count: number): Int32Array {
    const prefix = new Int32Array(count);
    let taken = 0;
    const tally = new Uint16Array(MOST_COUNTED + 1);
    for (let at = 0; at < record.length; at++) {
      const rarity = counts[record[at]! & mask]!;
      if (tally[rarity]! < 0xffff) tally[rarity]!++;
    }
    let limit = 0;
    let below = 0;
    while (below + tally[limit]! < count) below += tally[limit++]!;
    let atLimit = count - below;
    for (let at = 0; at < record.length && taken < count; at++) {
      const rarity = counts[record[at]! & mask]!;
      if (rarity < limit || (rarity === limit && atLimit-- > 0)) prefix[taken++] = record[at]!;
    }
    return prefix.subarray(0, taken);
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
