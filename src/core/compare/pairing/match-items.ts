import { createHolders } from '../tokens/holders.ts';
import {
  addMatch,
  type ItemMatch,
  matchesOf,
  type Matching,
  matchingOf,
  type Side
} from './matching.ts';
import { similarityOf } from '../tokens/similarity.ts';
import { count } from '../tallies.ts';
import { featuresOf, isShort, joinItems, sameWords, type TextItem } from '../tokens/text-item.ts';

/** How alike counterparts must be. */
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

/** Two texts that share something. */
interface Candidate {
  /** Their indexes. There may be many of these: hence no objects within them. */
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
  const found = matchingOf(a, b);
  const candidates = findCandidates(a, b, options);
  const [repeatedA, repeatedB] = [repeated(a), repeated(b)];
  const joinPart = ({ i, j, inPlace, ofA, ofB }: Candidate) =>
    (ofA >= PART && joinTo(found, 'b', j, 'a', i, inPlace)) ||
    (ofB >= PART && joinTo(found, 'a', i, 'b', j, inPlace));
  for (const candidate of candidates) {
    const { i, j, similarity, inPlace } = candidate;
    if (joinPart(candidate) || found.of.a[i] || found.of.b[j]) continue;
    if (similarity < (inPlace ? options.leastInPlace : options.least)) continue;
    if (!inPlace && (repeatedA[i] || repeatedB[j])) continue;
    if (!inPlace && similarity < SURE && isShort(a[i]!) && isShort(b[j]!)) continue;
    addMatch(found, i, j, similarity);
  }
  // A part may stand beside one that was joined after it.
  for (let joined = true; joined;) joined = candidates.filter(joinPart).length > 0;
  const matches = matchesOf(found);
  for (const match of matches)
    if (match.a.length + match.b.length > 2)
      match.similarity = similarityOf(joinItems(a, match.a), joinItems(b, match.b));
  return matches;
}

/**
 * Adds a text to the counterpart of its neighbours where it is a further part of that: it stands
 * beside them, or the whole names its place, and the whole is long enough to hold them all.
 */
function joinTo(
  { items, of }: Matching,
  whole: Side,
  at: number,
  part: Side,
  own: number,
  inPlace: boolean
): boolean {
  const match = of[whole][at];
  if (of[part][own] || !match) return false;
  if (!inPlace && !match[part].some((member) => Math.abs(member - own) === 1)) return false;
  const parts = [...match[part], own].sort((x, y) => x - y);
  if (wordsOf(items[part], parts) > ROOM * wordsOf(items[whole], match[whole])) return false;
  // "Zo nee, waarom niet?" is one if nothing else of the whole is left.
  const isLong = inPlace || items[part][own]!.tokens.count >= SHORTEST_PART;
  if (!isLong && !sameWords(joinItems(items[part], parts), joinItems(items[whole], match[whole])))
    return false;
  match[part] = parts;
  of[part][own] = match;
  return true;
}

/** The words of all these texts together. */
function wordsOf(items: readonly TextItem[], at: readonly number[]): number {
  return at.reduce((sum, index) => sum + items[index]!.tokens.count, 0);
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
  const [featuresA, featuresB] = [a.map(featuresOf), b.map(featuresOf)];
  for (const features of [...featuresA, ...featuresB])
    for (const feature of features) count(frequency, feature);
  const texts = a.length + b.length;
  const weights = Array.from({ length: texts + 1 }, (_, held) => Math.log(1 + texts / held));
  const weightOf = (feature: number) => weights[Math.min(texts, frequency.get(feature)!)]!;
  const weigh = ({ pairs, words }: TextItem) =>
    [pairs, words].map((features) =>
      features.reduce((total, feature) => total + weightOf(feature), 0)
    );
  const holders = createHolders();
  featuresB.forEach(holders.add);
  const weightsB = b.map(weigh);
  const candidates: Candidate[] = [];
  a.forEach((item, i) => {
    const [pairsA, wordsA] = weigh(item);
    holders.shared(featuresA[i]!, weightOf).forEach((shared, j) => {
      if (shared === 0) return;
      const [pairsB, wordsB] = weightsB[j]!;
      // Only short texts hold words: beside a long one a short text goes by its word pairs.
      const bothShort = wordsA! > 0 && wordsB! > 0;
      const weightA = pairsA! + (bothShort ? wordsA! : 0);
      const weightB = pairsB! + (bothShort ? wordsB! : 0);
      const shares = shared / (weightA + weightB - shared) + shared / Math.min(weightA, weightB);
      // Sums of the same numbers in another order differ in their last bits.
      const similarity = Math.round((shares / 2) * 1e9) / 1e9;
      const [ofA, ofB] = [shared / weightA, shared / weightB];
      if (similarity < leastInPlace && ofA < PART && ofB < PART) return;
      candidates.push({ i, j, similarity, inPlace: inPlace(i, j), ofA, ofB });
    });
  });
  return candidates.sort(
    (x, y) =>
      y.similarity - x.similarity ||
      Number(y.inPlace) - Number(x.inPlace) ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i - y.i ||
      x.j - y.j
  );
}
