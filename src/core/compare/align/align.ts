import { type Hunk, trimmed } from './hunk.ts';
import { commonKeys, type RunPlace, uniqueCommonRuns } from './common-runs.ts';

/** Up to this many cells (words by words) the exact algorithm is faster than looking for anchors. */
const SMALL = 1 << 10;
/** Larger stretches without a word that anchors them are left unmatched: one replaced the other. */
const LARGE = 1 << 18;
/** Lengths of the runs of words that anchor two texts to each other, the surest first. */
const RUN_LENGTHS = [5, 3, 1];

/**
 * Aligns a stretch of two sequences of keys and gives what differs, in order: between two hunks both
 * sequences are equal.
 *
 * Runs of words that occur once in both anchor the rest (Paul Heckel, "A technique for isolating
 * differences between files", CACM 21 (1978)); of those the longest chain that keeps its order
 * counts (Bram Cohen's patience diff); what lies between anchors is aligned in the same way, and
 * exactly where it is small. Stops early, leaving words unmatched, once `expired` says so.
 *
 * Of equally good alignments it gives one; with the sequences exchanged it may give another.
 */
export function align(
  a: Int32Array,
  b: Int32Array,
  all: Hunk,
  expired: () => boolean = () => false
): Hunk[] {
  const places = new Int32Array(all.a1 - all.a0).fill(-1);
  const match = (i: number, j: number, length: number) => {
    for (let k = 0; k < length; k++) places[i + k - all.a0] = j + k;
  };
  const waiting = [all];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const rest = trimmed(a, b, stretch);
    const { a1, b1 } = rest;
    let { a0, b0 } = rest;
    match(stretch.a0, stretch.b0, a0 - stretch.a0);
    match(a1, b1, stretch.a1 - a1);
    if (a0 === a1 || b0 === b1) continue;
    const cells = (a1 - a0) * (b1 - b0);
    if (cells > SMALL && expired()) break;
    let anchors: RunPlace[] = [];
    for (const length of cells > SMALL ? RUN_LENGTHS : [])
      if (anchors.length === 0) anchors = uniqueCommonRuns(a, b, rest, length);
    if (anchors.length === 0 && cells <= LARGE) anchors = commonKeys(a, b, rest);
    if (anchors.length === 0) continue;
    // Only the first word of a run is matched here: what lies behind it begins with the others.
    for (const [i, j] of anchors) {
      match(i, j, 1);
      waiting.push({ a0, a1: i, b0, b1: j });
      [a0, b0] = [i + 1, j + 1];
    }
    waiting.push({ a0, a1, b0, b1 });
  }
  return hunksBetween(places, all);
}

/** The stretches between matched keys. */
function hunksBetween(places: Int32Array, { a0, a1, b0, b1 }: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  const first = a0;
  for (let i = a0; i <= a1; i++) {
    const j = places[i - first] ?? b1;
    if (j < 0) continue;
    if (i > a0 || j > b0) hunks.push({ a0, a1: i, b0, b1: j });
    [a0, b0] = [i + 1, j + 1];
  }
  return hunks;
}
