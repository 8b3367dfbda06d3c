import { sentenceSpans } from './sentences.ts';
import { createShingleJoin } from './shingle-join.ts';
import { wordShingles } from './word-shingles.ts';

/** A text of which most stands in another one too. */
export interface Containment {
  /** Number of the text that is contained. */
  part: number;
  /** Number of the text that holds it. */
  whole: number;
  /** Share of the part's runs of three words that the whole has. */
  share: number;
}

/** Sentences of fewer than eight words (six runs of three) return by chance. */
const LEAST_SHINGLES = 6;
const SIMILAR_SENTENCE = 0.7;
/** Candidates have this share of their sentences in common; the runs of words decide. */
const CANDIDATE = 0.4;
const CONTAINED = 0.7;

/**
 * Finds texts that stand in longer ones: joins their sentences, lifts the pairs of sentences to
 * pairs of texts and verifies each. `shingles` are those of the whole texts, in the same order.
 */
export function findContainments(
  texts: readonly string[],
  shingles: readonly Int32Array[]
): Containment[] {
  const owners: number[] = [];
  const sentences: Int32Array[] = [];
  const long = new Int32Array(texts.length);
  texts.forEach((text, owner) => {
    for (const [start, end] of sentenceSpans(text)) {
      const sentence = wordShingles(text, start, end);
      if (sentence.length < LEAST_SHINGLES) continue;
      owners.push(owner);
      sentences.push(sentence);
      long[owner]! += sentence.length;
    }
  });
  const shared = new Map<number, Map<number, Map<number, number>>>();
  const count = (part: number, whole: number, sentence: number) => {
    const wholes = shared.get(part) ?? new Map<number, Map<number, number>>();
    const found = wholes.get(whole) ?? new Map<number, number>();
    shared.set(part, wholes.set(whole, found.set(sentence, sentences[sentence]!.length)));
  };
  for (const { i, j } of createShingleJoin(SIMILAR_SENTENCE).add(sentences)) {
    const [ownerI, ownerJ] = [owners[i]!, owners[j]!];
    if (ownerI === ownerJ) continue;
    count(ownerI, ownerJ, i);
    count(ownerJ, ownerI, j);
  }
  const found: Containment[] = [];
  for (const [part, wholes] of shared)
    for (const [whole, matched] of wholes) {
      const words = [...matched.values()].reduce((sum, length) => sum + length, 0);
      if (words < CANDIDATE * long[part]!) continue;
      const share = shareOf(shingles[part]!, shingles[whole]!);
      if (share >= CONTAINED) found.push({ part, whole, share });
    }
  return found.sort((x, y) => x.whole - y.whole || x.part - y.part);
}

function shareOf(part: Int32Array, whole: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < part.length && j < whole.length) {
    if (part[i] === whole[j]) {
      shared++;
      i++;
      j++;
    } else if (part[i]! < whole[j]!) i++;
    else j++;
  }
  return part.length === 0 ? 0 : shared / part.length;
}
