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
/** Words of 32 bits by which two records are told apart without looking at their shingles. */
const SKETCH = 8;

/**
 * An exact similarity join on sets of shingles, each ascending and distinct.
 *
 * Two sets with Jaccard similarity of at least t share one of the rarest (1 - t) of their elements:
 * only those are indexed and looked up, and every candidate is verified (Roberto J. Bayardo et al.,
 * "Scaling Up All Pairs Similarity Search", 2007; Chuan Xiao et al., "PPJoin", 2008). The order of
 * rarity is taken from the records that are there, and anew each time they have doubled, so that
 * later ones cost only themselves. Most candidates are refuted by sketches of 256 bits (Edans Sandes et
 * al., "Bitmap Filter", 2020).
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
  // Of each record its size and a word of bits for each of `SKETCH` parts, one set for each shingle.
  let sizes = new Int32Array(1 << 10);
  let sketches = new Int32Array(SKETCH << 10);
  // Of the record at hand: its rarest shingles, how rare each one is, and how many are as rare.
  let prefix = new Int32Array(1 << 10);
  let rarities = new Uint8Array(1 << 10);
  const tally = new Int32Array(MOST_COUNTED + 1);

  return {
    add(added) {
      for (const { length } of added) shingles += length;
      if (shingles > mask && mask + 1 < MOST_BUCKETS) indexAnew(added);
      while (seen.length < records.length + added.length) {
        seen = grow(seen);
        sizes = grow(sizes);
        sketches = grow(sketches);
      }
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
    records.forEach((record, own) => postPrefix(readPrefix(record), own));
  }

  function countShingles(record: Int32Array): void {
    for (let at = 0; at < record.length; at++) {
      const bucket = record[at]! & mask;
      if (counts[bucket]! < MOST_COUNTED) counts[bucket]!++;
    }
  }

  function addRecord(record: Int32Array, edges: JoinEdge[]): void {
    const own = records.push(record) - 1;
    const size = record.length;
    sizes[own] = size;
    for (let at = 0; at < size; at++) {
      const bit = record[at]! >>> 7;
      sketches[own * SKETCH + ((bit >>> 5) % SKETCH)]! |= 1 << bit;
    }
    const rare = readPrefix(record);
    const [least, most] = [threshold * size, size / threshold];
    for (let i = 0; i < rare; i++)
      for (let at = heads[prefix[i]! & mask]!; at >= 0; at = nexts[at]!) {
        const other = holders[at]!;
        if (seen[other] === own + 1) continue;
        seen[other] = own + 1;
        const length = sizes[other]!;
        if (length < least || length > most) continue;
        const needed = Math.ceil((threshold / (1 + threshold)) * (size + length) - 1e-9);
        // Bits that only one of the two has are as many shingles at least.
        if (size + length - differing(own, other) < 2 * needed) continue;
        const shared = overlap(records[other]!, record, needed);
        if (shared >= needed)
          edges.push({ i: other, j: own, similarity: shared / (size + length - shared) });
      }
    postPrefix(rare, own);
  }

  /** How many bits of their sketches differ. */
  function differing(own: number, other: number): number {
    let count = 0;
    for (let part = 0; part < SKETCH; part++)
      count += bitsOf(sketches[own * SKETCH + part]! ^ sketches[other * SKETCH + part]!);
    return count;
  }

  function postPrefix(count: number, own: number): void {
    for (let i = 0; i < count; i++) post(prefix[i]! & mask, own);
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

  /**
   * Puts the shingles of a record by which it is found into `prefix`: the rarest, of equally rare ones
   * the smallest. Says how many there are.
   */
  function readPrefix(record: Int32Array): number {
    const size = record.length;
    if (size > prefix.length)
      [prefix, rarities] = [new Int32Array(2 * size), new Uint8Array(2 * size)];
    tally.fill(0);
    for (let at = 0; at < size; at++) tally[(rarities[at] = counts[record[at]! & mask]!)]!++;
    const count = size === 0 ? 0 : size - Math.ceil(threshold * size) + 1;
    let limit = 0;
    let below = 0;
    while (below + tally[limit]! < count) below += tally[limit++]!;
    let atLimit = count - below;
    let taken = 0;
    for (let at = 0; taken < count; at++) {
      const rarity = rarities[at]!;
      if (rarity < limit || (rarity === limit && atLimit-- > 0)) prefix[taken++] = record[at]!;
    }
    return count;
  }
}

/** How many bits of a word are set: those of each pair added up, of each four, of each byte, of all. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
