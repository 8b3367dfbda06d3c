import type { Tokens } from './tokens.ts';

/** Tokens of both texts that differ, half-open; one side may be empty. */
export interface Hunk {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Which tokens of a text a stretch has, half-open. */
export interface TokenRange {
  firstToken: number;
  endToken: number;
}

/** The stretches between aligned tokens, in order; `places` count within the ranges. */
export function hunksOf(places: Int32Array, a: TokenRange, b: TokenRange): Hunk[] {
  const hunks: Hunk[] = [];
  let a0 = a.firstToken;
  let b0 = b.firstToken;
  for (let i = a0; i <= a.endToken; i++) {
    const place = i === a.endToken ? b.endToken - b.firstToken : places[i - a.firstToken]!;
    if (place < 0) continue;
    const j = b.firstToken + place;
    if (i > a0 || j > b0) hunks.push({ a0, a1: i, b0, b1: j });
    [a0, b0] = [i + 1, j + 1];
  }
  return hunks;
}

/**
 * Makes hunks readable: what was added or left out starts where a sentence starts if it can, and a
 * few equal words between two larger changes do not chop them to slivers.
 */
export function present(hunks: readonly Hunk[], a: Tokens, inA: TokenRange, b: Tokens): Hunk[] {
  const slid: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const oneSided = hunk.a0 === hunk.a1 || hunk.b0 === hunk.b1;
    if (!oneSided) return slid.push(hunk);
    const before = slid.at(-1);
    const after = hunks[index + 1];
    // The equal words that may change sides lie between the neighbours.
    const back = hunk.a0 - (before ? before.a1 : inA.firstToken);
    const forth = (after ? after.a0 : inA.endToken) - hunk.a1;
    const by =
      hunk.b0 === hunk.b1
        ? bestShift(a, hunk.a0, hunk.a1, back, forth)
        : bestShift(b, hunk.b0, hunk.b1, back, forth);
    return slid.push({
      a0: hunk.a0 + by,
      a1: hunk.a1 + by,
      b0: hunk.b0 + by,
      b1: hunk.b1 + by
    });
  });
  return joinSlivers(slid);
}

/**
 * How far a one-sided hunk is shifted along equal words to the best border.
 * "x [+b x+] y" may as well be "[+x b+] x y" (Neil Fraser, "Writing: Diff Strategies", 2006).
 */
function bestShift(
  tokens: Tokens,
  start: number,
  end: number,
  back: number,
  forth: number
): number {
  let best = 0;
  let bestScore = borderScore(tokens, start);
  const consider = (by: number) => {
    const score = borderScore(tokens, start + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  };
  for (let by = -1; by >= -back && sameToken(tokens, start + by, end + by); by--) consider(by);
  for (let by = 1; by <= forth && sameToken(tokens, start + by - 1, end + by - 1); by++)
    consider(by);
  return best;
}

function sameToken(tokens: Tokens, i: number, j: number): boolean {
  return tokens.keys[i] === tokens.keys[j];
}

/** How natural a border before this token is: paragraph, sentence, clause, word. */
function borderScore(tokens: Tokens, index: number): number {
  if (index <= 0) return 4;
  const trivia = tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]);
  if (trivia.includes('\n')) return 4;
  if (/[.!?]/.test(trivia)) return 3;
  return /[,;:()«“‘]/.test(trivia) ? 2 : trivia === '' ? 0 : 1;
}

/** Joins neighbours whose equal words in between are fewer than each of them changes. */
function joinSlivers(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    let next = hunk;
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const equal = next.a0 - last.a1;
      if (equal > 3 || equal >= size(last) || equal >= size(next)) break;
      next = { a0: last.a0, a1: next.a1, b0: last.b0, b1: next.b1 };
      joined.pop();
    }
    joined.push(next);
  }
  return joined;
}

function size(hunk: Hunk): number {
  return Math.max(hunk.a1 - hunk.a0, hunk.b1 - hunk.b0);
}
