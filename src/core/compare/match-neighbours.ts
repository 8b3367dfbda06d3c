import type { ItemMatch } from './match-items.ts';
import { similarityOf } from './similarity.ts';
import { isShort, type TextItem } from './text-item.ts';

/** Similarity that suffices between two neighbours that agree, and beside one. */
const BETWEEN = 0.15;
const BESIDE = 0.5;

/**
 * Adds counterparts that only their neighbours give away: where the text before and the text behind
 * have gone to j - 1 and j + 1, a short or damaged text has gone to j.
 */
export function matchNeighbours(
  a: readonly TextItem[],
  b: readonly TextItem[],
  matches: readonly ItemMatch[]
): ItemMatch[] {
  const all = [...matches];
  const ofA = new Map(matches.flatMap((match) => match.a.map((i) => [i, match] as const)));
  const takenB = new Set(matches.flatMap((match) => match.b));
  const votes = (i: number) => {
    const before = ofA.get(i - 1)?.b.at(-1);
    const behind = ofA.get(i + 1)?.b[0];
    return [before === undefined ? -1 : before + 1, behind === undefined ? -1 : behind - 1];
  };
  const tryMatch = (i: number, least: (agreed: boolean, i: number, j: number) => boolean) => {
    if (ofA.has(i)) return false;
    const [first, second] = votes(i);
    for (const j of [first!, second!]) {
      if (j < 0 || j >= b.length || takenB.has(j) || !least(first === second, i, j)) continue;
      const match = { a: [i], b: [j], similarity: similarityOf(a[i]!, b[j]!) };
      all.push(match);
      ofA.set(i, match);
      takenB.add(j);
      return true;
    }
    return false;
  };
  const rules = [
    (agreed: boolean, i: number, j: number) =>
      similarityOf(a[i]!, b[j]!) >= (agreed ? BETWEEN : BESIDE),
    (agreed: boolean, i: number, j: number) => agreed && isShort(a[i]!) && isShort(b[j]!)
  ];
  for (const rule of rules)
    for (let found = true; found;) {
      found = false;
      for (let i = 0; i < a.length; i++) if (tryMatch(i, rule)) found = true;
    }
  return all.sort((x, y) => x.a[0]! - y.a[0]!);
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
  const inOrder = matches.filter((match, at) => at === 0 || match.b[0]! > matches[at - 1]!.b[0]!);
  const takenB = new Set(matches.flatMap((match) => match.b));
  const takenA = new Set(matches.flatMap((match) => match.a));
  const free = (taken: ReadonlySet<number>, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(
      (at) => !taken.has(at)
    );
  const found: ItemMatch[] = [];
  let [fromA, fromB] = [0, 0];
  for (const border of [...inOrder, { a: [a.length], b: [b.length] }]) {
    const left = free(takenA, fromA, border.a[0]!);
    const right = free(takenB, fromB, border.b[0]!);
    if (left.length === right.length)
      left.forEach((i, at) => {
        const j = right[at]!;
        found.push({ a: [i], b: [j], similarity: similarityOf(a[i]!, b[j]!) });
      });
    [fromA, fromB] = [border.a.at(-1)! + 1, border.b.at(-1)! + 1];
  }
  return [...matches, ...found].sort((x, y) => x.a[0]! - y.a[0]!);
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
  const takenA = new Set(matches.flatMap((match) => match.a));
  const takenB = new Set(matches.flatMap((match) => match.b));
  const found = matches.flatMap((match): ItemMatch[] => {
    const places = swapped(match);
    if (!places || takenA.has(places.i) || takenB.has(places.j)) return [];
    const { i, j } = places;
    const similarity = similarityOf(a[i]!, b[j]!);
    const short = isShort(a[i]!) && isShort(b[j]!);
    if (similarity < BETWEEN && !short) return [];
    takenA.add(i);
    takenB.add(j);
    return [{ a: [i], b: [j], similarity }];
  });
  return [...matches, ...found].sort((x, y) => x.a[0]! - y.a[0]!);
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
  const ofA = new Map(matches.flatMap((match) => match.a.map((i) => [i, match.b] as const)));
  const takenB = new Set(matches.flatMap((match) => match.b));
  const found: ItemMatch[] = [];
  a.forEach((item, i) => {
    if (ofA.has(i) || !isShort(item)) return;
    const before = ofA.get(i - 1)?.at(-1);
    const behind = ofA.get(i + 1)?.[0];
    const j = before === undefined ? (behind ?? 0) - 1 : before + 1;
    if (j < 0 || j >= b.length || takenB.has(j) || !isShort(b[j]!) || !isStranger(i, j)) return;
    takenB.add(j);
    found.push({ a: [i], b: [j], similarity: similarityOf(item, b[j]!) });
  });
  return [...matches, ...found].sort((x, y) => x.a[0]! - y.a[0]!);
}
