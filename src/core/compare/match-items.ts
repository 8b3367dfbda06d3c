import { similarityOf } from './similarity.ts';
import { append, count } from './tallies.ts';
import { isShort, joinItems, sameWords, type TextItem } from './text-item.ts';

/** Texts of both lists that are each other's counterpart; several where one side splits a text. */
export interface ItemMatch {
  a: number[];
  b: number[];
  /** 0 to 1, of all of them together. */
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
/** The parts of a text may be this much longer than it, by what was edited. */
const ROOM = 1.15;
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
  for (const candidate of candidates) {
    const { i, j, similarity, inPlace } = candidate;
    if (joinPart(candidate) || ofA.has(i) || ofB.has(j)) continue;
    if (similarity < (inPlace ? options.leastInPlace : options.least)) continue;
    if (!inPlace && (repeatedA[i] || repeatedB[j])) continue;
    if (!inPlace && similarity < SURE && isShort(a[i]!) && isShort(b[j]!)) continue;
    const match = { a: [i], b: [j], similarity };
    matches.push(match);
    ofA.set(i, match);
    ofB.set(j, match);
  }
  // A part may stand beside one that was joined after it.
  for (let joined = true; joined;) joined = candidates.filter(joinPart).length > 0;
  for (const match of matches)
    if (match.a.length + match.b.length > 2)
      match.similarity = similarityOf(joinItems(a, match.a), joinItems(b, match.b));
  return matches.sort((x, y) => x.a[0]! - y.a[0]!);

  /** Adds a text to the counterpart of its neighbours where it is a further part of that. */
  function joinPart({ i, j, inPlace, ofA: shareA, ofB: shareB }: Candidate): boolean {
    const [matchA, matchB] = [ofA.get(i), ofB.get(j)];
    if (!matchA && matchB && shareA >= PART) {
      const parts = withPart(a, matchB.a, i, b, matchB.b, inPlace);
      if (parts) ofA.set(i, Object.assign(matchB, { a: parts }));
      return parts !== undefined;
    }
    if (matchA && !matchB && shareB >= PART) {
      const parts = withPart(b, matchA.b, j, a, matchA.a, inPlace);
      if (parts) ofB.set(j, Object.assign(matchA, { b: parts }));
      return parts !== undefined;
    }
    return false;
  }
}

/**
 * The parts of a whole with one more, where it is one: it stands beside the others, or the whole names
 * its place, and the whole is long enough to hold them all.
 */
function withPart(
  items: readonly TextItem[],
  members: readonly number[],
  at: number,
  wholes: readonly TextItem[],
  whole: readonly number[],
  inPlace: boolean
): number[] | undefined {
  const parts = [...members, at].sort((x, y) => x - y);
  if (!inPlace && !members.some((member) => Math.abs(member - at) === 1)) return undefined;
  if (!hasRoom(wholes, whole, items, parts)) return undefined;
  if (inPlace || items[at]!.tokens.count >= SHORTEST_PART) return parts;
  // "Zo nee, waarom niet?" is one if nothing else of the whole is left.
  return sameWords(joinItems(items, parts), joinItems(wholes, whole)) ? parts : undefined;
}

/** Whether a whole is long enough to hold all these parts, and not one of them and its likeness. */
function hasRoom(
  wholes: readonly TextItem[],
  whole: readonly number[],
  items: readonly TextItem[],
  parts: readonly number[]
): boolean {
  const words = (list: readonly TextItem[], at: readonly number[]) =>
    at.reduce((sum, index) => sum + list[index]!.tokens.count, 0);
  return words(items, parts) <= ROOM * words(wholes, whole);
}

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
  for (const { pairs, words } of [...a, ...b])
    for (const features of [pairs, words])
      for (const feature of features) count(frequency, feature);
  const texts = a.length + b.length;
  const weights = Array.from({ length: texts + 1 }, (_, held) => Math.log(1 + texts / held));
  const weightOf = (feature: number) => weights[Math.min(texts, frequency.get(feature)!)]!;
  const sum = (features: Int32Array) =>
    features.reduce((total, feature) => total + weightOf(feature), 0);
  const holders = new Map<number, number[]>();
  b.forEach(({ pairs, words }, j) => {
    for (const features of [pairs, words])
      for (const feature of features) append(holders, feature, j);
  });
  const weightsB = b.map(({ pairs, words }) => ({ pairs: sum(pairs), words: sum(words) }));
  const candidates: Candidate[] = [];
  const shared = new Float64Array(b.length);
  a.forEach((item, i) => {
    shared.fill(0);
    // Only short texts hold words: beside a long one a short text goes by its word pairs.
    for (const features of [item.pairs, item.words])
      for (const feature of features) {
        const list = holders.get(feature);
        if (!list) continue;
        const weight = weightOf(feature);
        for (const j of list) shared[j]! += weight;
      }
    const [pairsA, wordsA] = [sum(item.pairs), sum(item.words)];
    shared.forEach((weight, j) => {
      if (weight === 0) return;
      const bothShort = item.words.length > 0 && b[j]!.words.length > 0;
      const weightA = pairsA + (bothShort ? wordsA : 0);
      const weightB = weightsB[j]!.pairs + (bothShort ? weightsB[j]!.words : 0);
      const shares = weight / (weightA + weightB - weight) + weight / Math.min(weightA, weightB);
      // Sums of the same numbers in another order differ in their last bits.
      const similarity = Math.round((shares / 2) * 1e9) / 1e9;
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
