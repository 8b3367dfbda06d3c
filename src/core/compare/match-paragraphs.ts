import type { Stretch } from './compare-stretches.ts';
import { heaviestChain } from './longest-chain.ts';
import { mix, type Tokens } from './tokens.ts';

/** Neighbouring paragraphs of both texts that hold the same text; half-open indexes. */
export interface ParagraphMatch {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
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
  const { fromA, fromB } = bestPartners(a, inA, b, inB);
  const matches: ParagraphMatch[] = [];
  fromA.forEach((q, p) => {
    if (q >= 0 && fromB[q] === p)
      matches.push({ a0: p, a1: p + 1, b0: q, b1: q + 1, inOrder: false });
  });
  for (const match of matches) {
    while (match.a1 < inA.length && isPartOf(fromA[match.a1]!, match)) match.a1++;
    while (match.a0 > 0 && isPartOf(fromA[match.a0 - 1]!, match)) match.a0--;
    while (match.b1 < inB.length && isPartOfA(fromB[match.b1]!, match)) match.b1++;
    while (match.b0 > 0 && isPartOfA(fromB[match.b0 - 1]!, match)) match.b0--;
  }
  const whole = withoutOverlap(matches);
  const weights = whole.map((match) => inA[match.a1 - 1]!.endToken - inA[match.a0]!.firstToken + 1);
  for (const index of heaviestChain(
    whole.map(({ b0 }) => b0),
    weights
  ))
    whole[index]!.inOrder = true;
  return [...whole, ...rewritten(a, inA, b, inB, whole)].sort((x, y) => x.a0 - y.a0);

  /** A paragraph that has no partner of its own, but whose text lies in this match. */
  function isPartOf(partner: number, match: ParagraphMatch): boolean {
    return partner >= match.b0 && partner < match.b1;
  }
  function isPartOfA(partner: number, match: ParagraphMatch): boolean {
    return partner >= match.a0 && partner < match.a1;
  }
}

/** Drops what a grown match has swallowed; the first to claim a paragraph keeps it. */
function withoutOverlap(matches: readonly ParagraphMatch[]): ParagraphMatch[] {
  const kept: ParagraphMatch[] = [];
  for (const match of matches) {
    const clashes = kept.some(
      (other) =>
        (match.a0 < other.a1 && other.a0 < match.a1) || (match.b0 < other.b1 && other.b0 < match.b1)
    );
    if (!clashes) kept.push(match);
  }
  return kept;
}

/** For each paragraph the one of the other text that shares most with it, or -1. */
function bestPartners(
  a: Tokens,
  inA: readonly Stretch[],
  b: Tokens,
  inB: readonly Stretch[]
): { fromA: Int32Array; fromB: Int32Array } {
  const holders = new Map<number, number[]>();
  const sizesB = inB.map((paragraph, q) => {
    const shingles = shinglesOf(b, paragraph);
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(q);
      else holders.set(shingle, [q]);
    }
    return shingles.size;
  });
  const fromA = new Int32Array(inA.length).fill(-1);
  const fromB = new Int32Array(inB.length).fill(-1);
  const bestA = new Float64Array(inA.length);
  const bestB = new Float64Array(inB.length);
  inA.forEach((paragraph, p) => {
    const shingles = shinglesOf(a, paragraph);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? [];
      if (list.length > MOST_HOLDERS) continue;
      for (const q of list) shared.set(q, (shared.get(q) ?? 0) + 1);
    }
    for (const [q, count] of shared) {
      if (count < FOUND * Math.min(shingles.size, sizesB[q]!)) continue;
      // Of equals the one at the same place: "Ja." may stand in several.
      const nearness = 1 / (2 + Math.abs(p / inA.length - q / inB.length));
      if (count + nearness > bestA[p]!) [bestA[p], fromA[p]] = [count + nearness, q];
      if (count + nearness > bestB[q]!) [bestB[q], fromB[q]] = [count + nearness, p];
    }
  });
  return { fromA, fromB };
}

/** The runs of three words of a paragraph; of a shorter one all its words as one run. */
function shinglesOf(tokens: Tokens, { firstToken, endToken }: Stretch): Set<number> {
  const shingles = new Set<number>();
  const length = Math.min(SHINGLE, endToken - firstToken);
  for (let at = firstToken; length > 0 && at + length <= endToken; at++) {
    let hash = length;
    for (let k = 0; k < length; k++) hash = Math.imul(hash, 0x01000193) ^ tokens.keys[at + k]!;
    shingles.add(mix(hash));
  }
  return shingles;
}

/** Pairs what is left between two matches, in order, where the words still resemble. */
function rewritten(
  a: Tokens,
  inA: readonly Stretch[],
  b: Tokens,
  inB: readonly Stretch[],
  matches: readonly ParagraphMatch[]
): ParagraphMatch[] {
  const takenA = new Set(matches.flatMap(({ a0, a1 }) => range(a0, a1)));
  const takenB = new Set(matches.flatMap(({ b0, b1 }) => range(b0, b1)));
  const chain = matches.filter(({ inOrder }) => inOrder);
  const found: ParagraphMatch[] = [];
  let [fromA, fromB] = [0, 0];
  for (const border of [...chain, { a0: inA.length, a1: 0, b0: inB.length, b1: 0 }]) {
    const freeA = range(fromA, border.a0).filter((p) => !takenA.has(p));
    const freeB = range(fromB, border.b0).filter((q) => !takenB.has(q));
    let next = 0;
    for (const p of freeA) {
      const ahead = freeB.slice(next, next + AHEAD);
      const at = ahead.findIndex((q) => sharedWords(a, inA[p]!, b, inB[q]!) >= REWRITTEN);
      if (at < 0) continue;
      const q = ahead[at]!;
      found.push({ a0: p, a1: p + 1, b0: q, b1: q + 1, inOrder: true });
      next += at + 1;
    }
    [fromA, fromB] = [border.a1, border.b1];
  }
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function sharedWords(a: Tokens, inA: Stretch, b: Tokens, inB: Stretch): number {
  const words = new Set(a.keys.subarray(inA.firstToken, inA.endToken));
  const others = new Set(b.keys.subarray(inB.firstToken, inB.endToken));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / Math.max(1, words.size, others.size);
}
