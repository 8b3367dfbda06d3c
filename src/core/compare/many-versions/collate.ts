import type { Span } from '../../model/span.ts';
import { align } from '../align/align.ts';
import type { Hunk } from '../align/hunk.ts';
import { present } from '../align/present.ts';
import { overlap } from '../sorted-sets.ts';
import { append } from '../tallies.ts';
import type { TextItem } from '../tokens/text-item.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** A place where versions read differently. */
export interface VariantPlace {
  /** Its place in every version, in the order in which they were given; may be empty. */
  spans: readonly Span[];
  /** Versions that agree in their words, the largest group first. */
  groups: readonly (readonly number[])[];
}

/** Several versions of one text beside each other. Between its variant places all say the same. */
export interface Collation {
  /** The version that is most like all others; the text between the places is printed from it. */
  medoid: number;
  /** In reading order. */
  places: readonly VariantPlace[];
}

/**
 * Aligns any number of versions with the one in their middle ("star alignment", Dan Gusfield 1993).
 *
 * The order in which they are given does not matter: the middle is found by their words, and what
 * each differs in is put together place by place.
 */
export function collate(versions: readonly TextItem[], expired = () => false): Collation {
  const medoid = medoidOf(versions);
  const middle = versions[medoid]?.tokens;
  if (!middle) return { medoid: -1, places: [] };
  const hunks = versions.map(({ tokens }) => hunksBetween(middle, tokens, expired));
  const places = joinIntervals(hunks.flat()).map(([from, to]): VariantPlace => {
    const stretches = versions.map(({ tokens }, at) => ({
      tokens,
      from: placeOf(hunks[at]!, from, true),
      to: placeOf(hunks[at]!, to, false)
    }));
    return {
      spans: stretches.map(({ tokens, from, to }) => spanOf(tokens, from, to)),
      groups: groupReadings(stretches)
    };
  });
  return { medoid, places };
}

/** The version with the greatest total similarity; of equals the first by alphabet. */
function medoidOf(versions: readonly TextItem[]): number {
  const totals = versions.map(({ pairs }, i) =>
    versions.reduce((sum, { pairs: others }, j) => {
      const shared = i === j ? 0 : overlap(pairs, others);
      return sum + shared / (pairs.length + others.length - shared || 1);
    }, 0)
  );
  let best = versions.length > 0 ? 0 : -1;
  for (let i = 1; i < versions.length; i++) {
    const more = totals[i]! - totals[best]!;
    // Sums of the same numbers in another order differ in their last bits.
    if (more > 1e-9 || (more > -1e-9 && versions[i]!.text < versions[best]!.text)) best = i;
  }
  return best;
}

function hunksBetween(middle: Tokens, tokens: Tokens, expired: () => boolean): Hunk[] {
  const all = { a0: 0, a1: middle.count, b0: 0, b1: tokens.count };
  return present(align(middle.keys, tokens.keys, all, expired), middle, tokens, all);
}

/** Joins the stretches of the middle that overlap; an insertion also joins what it touches. */
function joinIntervals(hunks: readonly Hunk[]): [number, number][] {
  const sorted = hunks
    .map(({ a0, a1 }): [number, number] => [a0, a1])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    const touches = last && from === last[1] && (from === to || last[0] === last[1]);
    if (last && (from < last[1] || touches)) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The token of a version at a border of the middle; before or behind what was inserted there. */
function placeOf(hunks: readonly Hunk[], border: number, before: boolean): number {
  let shift = 0;
  for (const { a0, a1, b0, b1 } of hunks) {
    if (a0 > border || (a0 === border && before)) break;
    if (a1 > border) return before ? b0 : b1;
    shift = b1 - a1;
  }
  return border + shift;
}

function spanOf({ starts, ends, text }: Tokens, from: number, to: number): Span {
  if (from < to) return [starts[from]!, ends[to - 1]!];
  const at = from > 0 ? ends[from - 1]! : (starts[0] ?? text.length);
  return [at, at];
}

/** Puts versions with the same words together, whatever their capitals and quotes. */
function groupReadings(
  stretches: readonly { tokens: Tokens; from: number; to: number }[]
): number[][] {
  const groups = new Map<string, number[]>();
  stretches.forEach(({ tokens, from, to }, version) => {
    append(groups, tokens.keys.subarray(from, to).join(), version);
  });
  return [...groups.values()].sort((x, y) => y.length - x.length || x[0]! - y[0]!);
}
