import type { ItemMatch } from './match-items.ts';
import { similarityOf } from './similarity.ts';
import { isShort, type TextItem } from './text-item.ts';

/** Similarity that suffices between two neighbours that agree, and beside one. */
const BETWEEN = 0.15;
const BESIDE = 0.5;

/** Matches to which others are added, each text once. */
interface Growing {
  /** The match of a text of either list, if it has one. */
  ofA: (i: number) => ItemMatch | undefined;
  ofB: (j: number) => ItemMatch | undefined;
  similarity: (i: number, j: number) => number;
  areShort: (i: number, j: number) => boolean;
  add: (i: number, j: number) => void;
  /** All of them, in the order of the first list. */
  all: () => ItemMatch[];
}

function growing(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[]
): Growing {
  const ofA = new Map(matches.flatMap((match) => match.a.map((i) => [i, match] as const)));
  const ofB = new Map(matches.flatMap((match) => match.b.map((j) => [j, match] as const)));
  const all = [...matches];
  const similarity = (i: number, j: number) => similarityOf(a[i]!, b[j]!);
  return {
    ofA: (i) => ofA.get(i),
    ofB: (j) => ofB.get(j),
    similarity,
    areShort: (i, j) => isShort(a[i]!) && isShort(b[j]!),
    add(i, j) {
      const match = { a: [i], b: [j], similarity: similarity(i, j) };
      all.push(match);
      ofA.set(i, match);
      ofB.set(j, match);
    },
    all: () => all.sort((x, y) => x.a[0]! - y.a[0]!)
  };
}

/**
 * Adds counterparts that only their neighbours give away: where the text before and the text behind
 * have gone to j - 1 and j + 1, a short or damaged text has gone to j.
 */
export function matchNeighbours(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[]
): ItemMatch[] {
  const found = growing(a, b, matches);
  const tryMatch = (i: number, rule: (agreed: boolean, i: number, j: number) => boolean) => {
    if (found.ofA(i)) return false;
    const votes = [(found.ofA(i - 1)?.b.at(-1) ?? -2) + 1, (found.ofA(i + 1)?.b[0] ?? 0) - 1];
    const agreed = votes[0] === votes[1];
    const j = votes.find((j) => j >= 0 && j < b.length && !found.ofB(j) && rule(agreed, i, j));
    if (j !== undefined) found.add(i, j);
    return j !== undefined;
  };
  const rules = [
    (agreed: boolean, i: number, j: number) =>
      found.similarity(i, j) >= (agreed ? BETWEEN : BESIDE),
    (agreed: boolean, i: number, j: number) => agreed && found.areShort(i, j)
  ];
  for (const rule of rules) while (a.filter((_, i) => tryMatch(i, rule)).length > 0);
  return found.all();
}

/**
 * Adds what was rewritten beyond recognition: where as many texts are left over on both sides between
 * the same neighbours, they are each other's counterparts.
 */
export function matchGaps(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[]
): ItemMatch[] {
  const found = growing(a, b, matches);
  const inOrder = matches.filter((match, at) => at === 0 || match.b[0]! > matches[at - 1]!.b[0]!);
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  let [fromA, fromB] = [0, 0];
  for (const border of [...inOrder, { a: [a.length], b: [b.length] }]) {
    const left = range(fromA, border.a[0]!).filter((i) => !found.ofA(i));
    const right = range(fromB, border.b[0]!).filter((j) => !found.ofB(j));
    if (left.length === right.length) left.forEach((i, at) => found.add(i, right[at]!));
    [fromA, fromB] = [border.a.at(-1)! + 1, border.b.at(-1)! + 1];
  }
  return found.all();
}

/**
 * Adds the other half of a swap: where an answer has gone to the place of one that was not found
 * back, that one has gone to its place. `swapped` gives the places of a match, if it is out of its
 * own: which text of `a` stood where it went, and which of `b` stands where it came from.
 */
export function completeSwaps(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[],
  swapped: (match: ItemMatch) => { i: number; j: number } | undefined
): ItemMatch[] {
  const found = growing(a, b, matches);
  for (const match of matches) {
    const places = swapped(match);
    if (!places || found.ofA(places.i) || found.ofB(places.j)) continue;
    const { i, j } = places;
    if (found.similarity(i, j) >= BETWEEN || found.areShort(i, j)) found.add(i, j);
  }
  return found.all();
}

/**
 * Adds short texts ("Ja.") at either end of a run that has gone to other places: where the text beside
 * it has gone to j + 1, it has gone to j. `isStranger` tells whether what was in the place of `j` is
 * something else.
 */
export function extendRuns(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[],
  isStranger: (i: number, j: number) => boolean
): ItemMatch[] {
  const known = growing(a, b, matches);
  const found = growing(a, b, matches);
  a.forEach((_, i) => {
    const before = known.ofA(i - 1)?.b.at(-1);
    const j = before === undefined ? (known.ofA(i + 1)?.b[0] ?? 0) - 1 : before + 1;
    if (known.ofA(i) || j < 0 || j >= b.length || found.ofB(j)) return;
    if (found.areShort(i, j) && isStranger(i, j)) found.add(i, j);
  });
  return found.all();
}
