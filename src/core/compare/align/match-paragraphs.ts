import { createHolders } from '../tokens/holders.ts';
import type { Hunk } from './hunk.ts';
import { heaviestChain } from './longest-chain.ts';
import type { Paragraphed, Stretch } from '../tokens/paragraphs.ts';
import { keysOfRuns, type Tokens } from '../tokens/tokens.ts';

/** Neighbouring paragraphs of both texts that hold the same text, by number. */
export interface ParagraphMatch extends Hunk {
  /** Whether it keeps its order among the others; else it moved. */
  inOrder: boolean;
}

/** A text with what is known of each of its paragraphs. */
interface Side extends Paragraphed {
  /** The paragraph of the other text that shares most with it. */
  partners: (number | undefined)[];
  matches: (ParagraphMatch | undefined)[];
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
 * The matches come in no order.
 */
export function matchParagraphs(textA: Paragraphed, textB: Paragraphed): ParagraphMatch[] {
  const [a, b] = [sideOf(textA), sideOf(textB)];
  const [inA, inB] = [a.paragraphs, b.paragraphs];
  if (inA.length === 1 && inB.length === 1) return [{ a0: 0, a1: 1, b0: 0, b1: 1, inOrder: true }];
  const matches: ParagraphMatch[] = [];
  const add = (match: ParagraphMatch) => {
    const { a0, a1, b0, b1 } = match;
    // What a match has swallowed by growing is no other one's.
    if ([...a.matches.slice(a0, a1), ...b.matches.slice(b0, b1)].some((other) => other)) return;
    a.matches.fill(match, a0, a1);
    b.matches.fill(match, b0, b1);
    matches.push(match);
  };
  findPartners(a, b);
  a.partners.forEach((q, p) => {
    if (q === undefined || b.partners[q] !== p) return;
    const [a0, a1] = grow(a, p, b, q, q + 1);
    const [b0, b1] = grow(b, q, a, a0, a1);
    add({ a0, a1, b0, b1, inOrder: false });
  });
  const places = matches.map(({ b0 }) => b0);
  const weights = matches.map(({ a0, a1 }) => inA[a1 - 1]!.endToken - inA[a0]!.firstToken + 1);
  for (const index of heaviestChain(places, weights)) matches[index]!.inOrder = true;
  // What is left between two matches, in order, where the words still resemble.
  let next = 0;
  inA.forEach((paragraph, p) => {
    for (let q = next; !a.matches[p] && q < inB.length && q < next + AHEAD; q++) {
      if (b.matches[q]?.inOrder) break;
      if (sharedWords(a, paragraph, b, inB[q]!) >= REWRITTEN)
        add({ a0: p, a1: p + 1, b0: q, b1: q + 1, inOrder: true });
    }
    if (a.matches[p]?.inOrder) next = a.matches[p].b1;
  });
  return matches;
}

function sideOf(text: Paragraphed): Side {
  const none = text.paragraphs.map(() => undefined);
  return { ...text, partners: none, matches: [...none] };
}

/**
 * The neighbours of a paragraph that have no partner but one in this range of the other text, or
 * whose words stand there where they are too few for a shingle ("Ja."); with what was lost between.
 */
function grow(own: Side, at: number, other: Side, from: number, to: number): [number, number] {
  const { firstToken } = other.paragraphs[from]!;
  const range = { ...other.paragraphs[to - 1]!, firstToken };
  const isPart = (index: number) => {
    const [partner, paragraph] = [own.partners[index], own.paragraphs[index]];
    if (partner !== undefined) return partner >= from && partner < to;
    const length = paragraph ? paragraph.endToken - paragraph.firstToken : 0;
    if (length === 0 || length >= SHINGLE) return false;
    const [words] = runsOf(own, paragraph!, length);
    return runsOf(other, range, length).has(words!);
  };
  const last = (step: 1 | -1) => {
    let part = at;
    for (let index = at + step; index in own.partners; index += step) {
      const hasPartner = own.partners[index] !== undefined;
      // A short one is no more than beside what it belongs to.
      if ((hasPartner || index === part + step) && isPart(index)) part = index;
      else if (hasPartner) break;
    }
    return part;
  };
  return [last(-1), last(1) + 1];
}

/** Finds for each paragraph of either text the one of the other that shares most with it. */
function findPartners(a: Side, b: Side): void {
  const holders = createHolders(MOST_HOLDERS);
  const sizes = b.paragraphs.map((paragraph) => {
    const shingles = runsOf(b, paragraph, SHINGLE);
    holders.add(shingles);
    return shingles.size;
  });
  const pairs = a.paragraphs.flatMap((paragraph, p) => {
    const shingles = runsOf(a, paragraph, SHINGLE);
    return [...holders.shared(shingles)].flatMap((common, q) => {
      if (common === 0 || common < FOUND * Math.min(shingles.size, sizes[q]!)) return [];
      // Of equals the one at the same place: "Ja." may stand in several.
      const distance = Math.abs(p / a.paragraphs.length - q / b.paragraphs.length);
      return [{ p, q, score: common + 1 / (2 + distance) }];
    });
  });
  for (const { p, q } of pairs.sort((x, y) => y.score - x.score)) {
    a.partners[p] ??= q;
    b.partners[q] ??= p;
  }
}

/** The runs of so many words of a paragraph; of a shorter one all its words as one run. */
function runsOf({ keys }: Tokens, { firstToken, endToken }: Stretch, most: number): Set<number> {
  const length = Math.min(most, endToken - firstToken);
  return new Set(length > 0 ? keysOfRuns(keys, firstToken, endToken, length) : []);
}

/** The share of the words of two paragraphs that both have. */
function sharedWords(a: Tokens, inA: Stretch, b: Tokens, inB: Stretch): number {
  const [words, others] = [runsOf(a, inA, 1), runsOf(b, inB, 1)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, words.size, others.size);
}
