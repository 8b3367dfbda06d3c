/** Finds the terms of a list that have some letters anywhere inside. */
export interface Trigrams {
  /** Places in the list of the terms that contain a part, ascending; a part of three letters or more. */
  placesContaining(part: string): number[];
}

/** How many letters a list of terms goes by. */
export const TRIGRAM = 3;

/** So many lists: three letters that share one with others cost a few terms more to look at. */
const BUCKETS = 1 << 15;

/**
 * An index of a list of terms by each three letters in a row (as in Cox, "Regular Expression Matching
 * with a Trigram Index", 2012): what contains a part is among the few terms that have its rarest
 * three. The terms of bucket `b` are `places` from `starts[b]` to `starts[b + 1]`.
 */
export function createTrigrams(terms: readonly string[]): Trigrams {
  const starts = new Int32Array(BUCKETS + 1);
  for (const term of terms) {
    for (let i = TRIGRAM; i <= term.length; i++) starts[bucketAt(term, i - TRIGRAM) + 1]!++;
  }
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  const places = new Int32Array(starts[BUCKETS]!);
  const ends = starts.slice();
  terms.forEach((term, place) => {
    for (let i = TRIGRAM; i <= term.length; i++) {
      places[ends[bucketAt(term, i - TRIGRAM)]!++] = place;
    }
  });

  return {
    placesContaining(part) {
      let bucket = 0;
      let fewest = Infinity;
      for (let i = TRIGRAM; i <= part.length; i++) {
        const b = bucketAt(part, i - TRIGRAM);
        const having = starts[b + 1]! - starts[b]!;
        if (having < fewest) {
          bucket = b;
          fewest = having;
        }
      }
      const found: number[] = [];
      let before = -1;
      for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
        const place = places[at]!;
        // a term stands in a list once for each time that it has the letters
        if (place !== before && terms[place]!.includes(part)) found.push(place);
        before = place;
      }
      return found;
    }
  };
}

/** The bucket of the three letters at a place, by multiplying as in Knuth's hashing. */
function bucketAt(term: string, at: number): number {
  const letters =
    (term.charCodeAt(at) << 16) ^ (term.charCodeAt(at + 1) << 8) ^ term.charCodeAt(at + 2);
  return Math.imul(letters, 0x9e3779b1) >>> 17;
}
