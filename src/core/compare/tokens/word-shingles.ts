import { classAndFold, DIGIT, INVISIBLE, LETTER } from './characters.ts';
import { distinct } from '../sorted-sets.ts';
import { mix } from './tokens.ts';

/** Words per shingle: two texts share one where they say the same three words in a row. */
const LENGTH = 3;

let scratch = new Int32Array(1024);

/**
 * The distinct hashes of all runs of three words of a text, ascending; of a shorter text all its
 * words as one run. Leaner than tokens: a hundred thousand answers pass through here.
 */
export function wordShingles(text: string, from = 0, to = text.length): Int32Array {
  const count = scanShingles(text, from, to);
  return distinct(scratch.subarray(0, count));
}

/** Fills `scratch` with the hashes of the runs and says how many there are. */
function scanShingles(text: string, from: number, to: number): number {
  if (scratch.length < (to - from) / 2 + 2) scratch = new Int32Array(to - from + 2);
  let [beforeLast, last, word] = [0, 0, 0];
  let words = 0;
  let count = 0;
  let inside = false;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0x20;
    const known = classAndFold(unit);
    const sort = known >>> 16;
    if (sort === LETTER || sort === DIGIT) {
      word = Math.imul(word, 31) + (known & 0xffff);
      inside = true;
    } else if (inside && sort !== INVISIBLE) {
      word = mix(word);
      if (++words >= LENGTH)
        scratch[count++] = mix(
          Math.imul(Math.imul(beforeLast, 0x01000193) ^ last, 0x01000193) ^ word
        );
      [beforeLast, last, word] = [last, word, 0];
      inside = false;
    }
  }
  if (words > 0 && words < LENGTH) scratch[count++] = mix(Math.imul(beforeLast, 31) ^ last ^ words);
  return count;
}
