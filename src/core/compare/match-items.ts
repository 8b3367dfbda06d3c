import { isShort, sameWords, type TextItem } from './text-item.ts';

/** Texts of both lists that are each other's counterpart; several where one side splits a text. */
export interface ItemMatch {
  a: number[];
  b: number[];
  /** 0 to 1, of the first pair. */
  similarity: number;
}

export interface MatchOptions {
  /** Below this similarity two texts are no counterparts. */
  least: number;
  /** Whether `i` and `j` stand in the same place: decides between equals, and lowers the bar. */
  inPlace: (i: number, j: number) => boolean;
  /** Similarity from which two texts in the same place are held to be counterparts. */
  leastInPlace: number;
}

/** The share of a text that has to lie in another for it to be a split-off part of that. */
const PART = 0.7;
/** Shorter texts ("Ja.") lie in many others by chance. */
const SHORTEST_PART = 6;
/** Short texts that stand elsewhere have to be this similar: "Ja." is not "Ja, dat klopt." */
const SURE = 0.9;

interface Candidate {
  i: number;
  j: number;
  similarity: number;
  inPlace: boolean;
  /** The share of each that the other has. */
  ofA: number;
  ofB: number;
}

/**
 * Matches two lists of texts by what they say, whatever their order: best pairs first, then what
 * is contained in the counterpart of its neighbour. Rare word pairs count more than common ones.
 *
 * A text that its own list has twice is matched in its place only: elsewhere it is undecidable.
 */
export function matchItems(
  a: readonly TextItem[],
  b: readonly TextItem[],
  options: MatchOptions
): ItemMatch[] {
  const candidates = findCandidates(a, b, options);
  const repeatedA = repeated(a);
  const repeatedB = repeated(b);
  const matches: ItemMatch[] = [];
  const ofA = new Map<number, ItemMatch>();
  const ofB = new Map<number, ItemMatch>();
  for (const { i, j, similarity, inPlace } of candidates) {
    if (ofA.has(i) || ofB.has(j)) continue;
    if (similarity < (inPlace ? options.leastInPlace : options.least)) continue;
    if (!inPlace && (repeatedA[i] || repeatedB[j])) continue;
    if (!inPlace && similarity < SURE && isShort(a[i]!) && isShort(b[j]!)) continue;
    const match = { a: [i], b: [j], similarity };
    matches.push(match);
    ofA.set(i, match);
    ofB.set(j, match);
  }
  for (const { i, j, ofA: shareA, ofB: shareB } of candidates) {
    const [matchA, matchB] = [ofA.get(i), ofB.get(j)];
    if (!matchA && matchB && isPart(a[i]!, shareA) && isNeighbour(i, matchB.a)) {
      matchB.a = sorted([...matchB.a, i]);
      ofA.set(i, matchB);
    } else if (matchA && !matchB && isPart(b[j]!, shareB) && isNeighbour(j, matchA.b)) {
      matchA.b = sorted([...matchA.b, j]);
      ofB.set(j, matchA);
    }
  }
  return matches.sort((x, y) => x.a[0]! - y.a[0]!);
}

const sorted = (numbers: number[]) => numbers.sort((x, y) => x - y);
const isNeighbour = (at: number, members: readonly number[]) =>
  members.some((member) => Math.abs(member - at) === 1);
const isPart = (item: TextItem, share: number) =>
  share >= PART && item.tokens.count >= SHORTEST_PART;

/** Which texts of a list say the same as another one of it. */
function repeated(items: readonly TextItem[]): boolean[] {
  return items.map((item, i) => items.some((other, j) => i !== j && sameWords(item, other)));
}

/** All pairs that share something, the likeliest first. */
function findCandidates(
  a: readonly TextItem[],
  b: readonly TextItem[],
  { inPlace, leastInPlace }: MatchOptions
): Candidate[] {
  const frequency = new Map<number, number>();
  for (const item of [...a, ...b])
    for (const feature of item.features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const texts = a.length + b.length;
  const weights = Array.from({ length: texts + 1 }, (_, count) => Math.log(1 + texts / count));
  const weightOf = (feature: number) => weights[frequency.get(feature)!]!;
  const holders = new Map<number, number[]>();
  const weightsB = b.map((item, j) => {
    let weight = 0;
    for (const feature of item.features) {
      weight += weightOf(feature);
      const list = holders.get(feature);
      if (list) list.push(j);
      else holders.set(feature, [j]);
    }
    return weight;
  });
  const candidates: Candidate[] = [];
  const shared = new Float64Array(b.length);
  a.forEach((item, i) => {
    shared.fill(0);
    let weightA = 0;
    for (const feature of item.features) {
      const weight = weightOf(feature);
      weightA += weight;
      const list = holders.get(feature);
      if (list) for (const j of list) shared[j]! += weight;
    }
    shared.forEach((weight, j) => {
      if (weight === 0) return;
      const weightB = weightsB[j]!;
      const similarity =
        weight / (weightA + weightB - weight) / 2 + weight / Math.min(weightA, weightB) / 2;
      const [ofA, ofB] = [weight / weightA, weight / weightB];
      if (similarity < leastInPlace && ofA < PART && ofB < PART) return;
      candidates.push({ i, j, similarity, inPlace: inPlace(i, j), ofA, ofB });
    });
  });
  return candidates.sort(
    (x, y) =>
      y.similarity - x.similarity ||
      Number(y.inPlace) - Number(x.inPlace) ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i - y.i
  );
}
