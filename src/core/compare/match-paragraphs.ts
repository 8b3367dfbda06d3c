import { type Hunk, mirrored } from './hunk.ts';
import { heaviestChain } from './longest-chain.ts';
import type { Stretch } from './paragraphs.ts';
import { append, count } from './tallies.ts';
import { keyOfRun, type Tokens } from './tokens.ts';

/** Neighbouring paragraphs of both texts that hold the same text, by number. */
export interface ParagraphMatch extends Hunk {
  /** Whether it keeps its order among the others; else it moved. */
  inOrder: boolean;
}

const SHINGLE = 3;
/** The share of its shingles by which a paragraph is found back. */
const FOUND = 0.25;
/** A run of words that more paragraphs have says nothing about any of them (rulers, tables). */
const MOST_HOLDERS = 64;
/** How many paragraphs ahead the counterpart of a rewritten one is looked for. */
const AHEAD = 16;
/** The share of its words by which a rewritten paragraph is held to its place. */
const REWRITTEN = 0.4;

/**
 * Finds for each paragraph where its text went: to one, to several (split), together with others
 * (merged), or nowhere. By shared runs of three words; what keeps its order is the heaviest chain.
 */
export function matchParagraphs(
  a: Tokens,
  inA: readonly Stretch[],
  b: Tokens,
  inB: readonly Stretch[]
): ParagraphMatch[] {
  if (inA.length === 1 && inB.length === 1) return [{ a0: 0, a1: 1, b0: 0, b1: 1, inOrder: true }];
  // The same matches whichever of the texts is given first.
  if (a.text > b.text)
    return matchParagraphs(b, inB, a, inA)
      .map((match) => ({ inOrder: match.inOrder, ...mirrored(match) }))
      .sort((x, y) => x.a0 - y.a0);
  const { fromA, fromB } = bestPartners(a, inA, b, inB);
  const matches: ParagraphMatch[] = [];
  const ofA = inA.map((): ParagraphMatch | undefined => undefined);
  const ofB = inB.map((): ParagraphMatch | undefined => undefined);
  const add = (match: ParagraphMatch) => {
    // What a match has swallowed by growing is no other one's.
    const { a0, a1, b0, b1 } = match;
    if ([...ofA.slice(a0, a1), ...ofB.slice(b0, b1)].some((other) => other)) return;
    ofA.fill(match, a0, a1);
    ofB.fill(match, b0, b1);
    matches.push(match);
  };
  fromA.forEach((q, p) => {
    if (fromB[q] !== p) return;
    const [a0, a1] = grow(fromA, p, q, q + 1, isEdge(a, inA, b, inB));
    const [b0, b1] = grow(fromB, q, a0, a1, isEdge(b, inB, a, inA));
    add({ a0, a1, b0, b1, inOrder: false });
  });
  const places = matches.map(({ b0 }) => b0);
  const weights = matches.map(({ a0, a1 }) => inA[a1 - 1]!.endToken - inA[a0]!.firstToken + 1);
  for (const index of heaviestChain(places, weights)) matches[index]!.inOrder = true;
  // What is left between two matches, in order, where the words still resemble.
  let next = 0;
  inA.forEach((paragraph, p) => {
    if (ofA[p]?.inOrder) next = ofA[p].b1;
    if (ofA[p]) return;
    for (let q = next, seen = 0; q < inB.length && !ofB[q]?.inOrder && seen < AHEAD; q++) {
      if (ofB[q]) continue;
      seen++;
      if (sharedWords(a, paragraph, b, inB[q]!) < REWRITTEN) continue;
      add({ a0: p, a1: p + 1, b0: q, b1: q + 1, inOrder: true });
      next = q + 1;
      return;
    }
  });
  return matches.sort((x, y) => x.a0 - y.a0);
}

/** Whether a paragraph belongs to the first or the last words of some paragraphs of the other text. */
type Edge = (index: number, from: number, to: number, atStart: boolean) => boolean;

/** The neighbours of a paragraph that have no partner of their own, but one in this range. */
function grow(
  partners: readonly number[],
  at: number,
  from: number,
  to: number,
  isEdge: Edge
): [number, number] {
  const isPart = (index: number, atStart: boolean) => {
    const partner = partners[index];
    return partner === undefined
      ? isEdge(index, from, to, atStart)
      : partner >= from && partner < to;
  };
  let [start, end] = [at, at + 1];
  while (isPart(end, false)) end++;
  while (isPart(start - 1, true)) start--;
  return [start, end];
}

/** Tells of a paragraph with too few words for a shingle ("Ja.") whether the other text runs it on. */
function isEdge(
  tokens: Tokens,
  paragraphs: readonly Stretch[],
  others: Tokens,
  inOthers: readonly Stretch[]
): Edge {
  return (index, from, to, atStart) => {
    const { firstToken, endToken } = paragraphs[index] ?? { firstToken: 0, endToken: 0 };
    const length = endToken - firstToken;
    if (length === 0 || length >= SHINGLE) return false;
    const there = atStart ? inOthers[from]!.firstToken : inOthers[to - 1]!.endToken - length;
    return keyOfRun(tokens.keys, firstToken, length) === keyOfRun(others.keys, there, length);
  };
}

/** For each paragraph of either text the one of the other that shares most with it. */
function bestPartners(
  a: Tokens,
  inA: readonly Stretch[],
  b: Tokens,
  inB: readonly Stretch[]
): { fromA: number[]; fromB: number[] } {
  const holders = new Map<number, number[]>();
  const sizes = inB.map((paragraph, q) => {
    const shingles = runsOf(b, paragraph, SHINGLE);
    for (const shingle of shingles) append(holders, shingle, q);
    return shingles.size;
  });
  const pairs = inA.flatMap((paragraph, p) => {
    const shingles = runsOf(a, paragraph, SHINGLE);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? [];
      if (list.length <= MOST_HOLDERS) for (const q of list) count(shared, q);
    }
    return [...shared].flatMap(([q, common]) => {
      if (common < FOUND * Math.min(shingles.size, sizes[q]!)) return [];
      // Of equals the one at the same place: "Ja." may stand in several.
      const score = common + 1 / (2 + Math.abs(p / inA.length - q / inB.length));
      return [{ p, q, score }];
    });
  });
  const [fromA, fromB]: [number[], number[]] = [[], []];
  for (const { p, q } of pairs.sort((x, y) => y.score - x.score)) {
    fromA[p] ??= q;
    fromB[q] ??= p;
  }
  return { fromA, fromB };
}

/** The runs of so many words of a paragraph; of a shorter one all its words as one run. */
function runsOf({ keys }: Tokens, { firstToken, endToken }: Stretch, most: number): Set<number> {
  const runs = new Set<number>();
  const length = Math.min(most, endToken - firstToken);
  for (let at = firstToken; length > 0 && at + length <= endToken; at++)
    runs.add(keyOfRun(keys, at, length));
  return runs;
}

/** The share of the words of two paragraphs that both have. */
function sharedWords(a: Tokens, inA: Stretch, b: Tokens, inB: Stretch): number {
  const [words, others] = [runsOf(a, inA, 1), runsOf(b, inB, 1)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, words.size, others.size);
}
