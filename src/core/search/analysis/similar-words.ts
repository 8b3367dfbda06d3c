/** A word of the library that is spelled nearly like a given one. */
export interface SimilarWord {
  term: string;
  /** Letters to insert, delete, replace, or neighbours to swap. */
  distance: number;
  /** A short word with another first letter: hardly meant. */
  unlikely: boolean;
}

/** Shorter words have too many neighbours to guess, or to be guessed: "mei" for "meid". */
const MIN_LENGTH = 4;
const LONG_WORD = 8;
/** In a shorter word one hardly misses the first letter, other than by swapping the first two. */
const ANY_FIRST = 6;

/** The letters of each term as bits, by the list of terms they were made from. */
const letterSets = new WeakMap<readonly string[], Int32Array>();

/**
 * Words of the list within one letter of a word, within two for a word of eight letters or more;
 * the likely first, of these the nearest, then the most frequent.
 */
export function similarWords(
  word: string,
  terms: readonly string[],
  countOf: (term: string) => number
): SimilarWord[] {
  if (word.length < MIN_LENGTH) return [];
  const limit = word.length >= LONG_WORD ? 2 : 1;
  const sets = letterSetsOf(terms);
  const wanted = letterSet(word);
  const found: SimilarWord[] = [];
  terms.forEach((term, i) => {
    // each edit changes at most two letters of the set, which lie side by side in memory
    if (bitCount(sets[i]! ^ wanted) > 2 * limit) return;
    if (term.length < MIN_LENGTH) return;
    if (Math.abs(term.length - word.length) > limit) return;
    const distance = editDistance(word, term, limit);
    if (distance === 0 || distance > limit) return;
    const unlikely = word.length < ANY_FIRST && !beginAlike(word, term);
    found.push({ term, distance, unlikely });
  });
  return found.sort(
    (a, b) =>
      Number(a.unlikely) - Number(b.unlikely) ||
      a.distance - b.distance ||
      countOf(b.term) - countOf(a.term)
  );
}

function beginAlike(word: string, term: string): boolean {
  return word[0] === term[0] || (word[0] === term[1] && word[1] === term[0]);
}

/** Damerau's distance (optimal string alignment); anything over `limit` may come out as more. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      }
      row.push(distance);
      best = Math.min(best, distance);
    }
    if (best > limit) return best;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function letterSetsOf(terms: readonly string[]): Int32Array {
  const known = letterSets.get(terms);
  if (known) return known;
  const sets = Int32Array.from(terms, letterSet);
  letterSets.set(terms, sets);
  return sets;
}

function letterSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** The number of ones (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
