import type { Hunk } from './hunk.ts';
import { isSameAmount } from './same-words.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Up to so many equal words between two changes do not part them. */
const SLIVER = 3;
/** Texts with a smaller share of equal words are two texts. */
const UNLIKE = 0.2;

/**
 * Makes the hunks of a stretch readable: what was added or left out starts where a sentence starts if
 * it can, a few equal words between two larger changes do not chop them to slivers, nor those that
 * two different texts share by chance, and an amount is one change.
 */
export function present(hunks: readonly Hunk[], a: Tokens, b: Tokens, all: Hunk): Hunk[] {
  const done: Hunk[] = [];
  const changed = hunks.reduce((sum, { a0, a1 }) => sum + a1 - a0, 0);
  // Texts that share but a few words are not cut at those: one replaced the other.
  const isOther = all.a1 - all.a0 - changed < UNLIKE * Math.min(all.a1 - all.a0, all.b1 - all.b0);
  hunks.forEach(({ a0, a1, b0, b1 }, index) => {
    let by = 0;
    if (a0 === a1 || b0 === b1) {
      // The equal words that may change sides lie between the neighbours.
      const back = a0 - (done.at(-1)?.a1 ?? all.a0);
      const forth = (hunks[index + 1]?.a0 ?? all.a1) - a1;
      by = b0 === b1 ? bestShift(a, a0, a1, back, forth) : bestShift(b, b0, b1, back, forth);
    }
    let next = { a0: a0 + by, a1: a1 + by, b0: b0 + by, b1: b1 + by };
    for (let last = done.at(-1); last; last = done.at(-1)) {
      const equal = next.a0 - last.a1;
      const joined = { a0: last.a0, a1: next.a1, b0: last.b0, b1: next.b1 };
      const sliver = isOther || (equal < sizeOf(last) && equal < sizeOf(next));
      if (equal > SLIVER || !(sliver || isSameAmount(a, b, joined))) break;
      next = joined;
      done.pop();
    }
    done.push(next);
  });
  return done;
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
  const { keys } = tokens;
  let [first, last] = [0, 0];
  while (first > -back && keys[start + first - 1] === keys[end + first - 1]) first--;
  while (last < forth && keys[start + last] === keys[end + last]) last++;
  let [best, bestScore] = [0, borderScore(tokens, start)];
  for (let by = first; by <= last; by++) {
    const score = borderScore(tokens, start + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  return best;
}

/** Between words, the most natural border first: paragraph, sentence, clause. */
const BORDERS = [/\n/, /[.!?]/, /[,;:()«“‘]/];

/** How natural a border before this token is, 0 to 4. */
function borderScore({ text, starts, ends }: Tokens, index: number): number {
  const trivia = index > 0 ? text.slice(ends[index - 1], starts[index]) : '\n';
  const sort = BORDERS.findIndex((border) => border.test(trivia));
  return sort < 0 ? Math.min(1, trivia.length) : 4 - sort;
}

function sizeOf({ a0, a1, b0, b1 }: Hunk): number {
  return Math.max(a1 - a0, b1 - b0);
}
