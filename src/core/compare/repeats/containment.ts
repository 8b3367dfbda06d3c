import { sentenceSpans } from '../tokens/sentences.ts';
import { createShingleJoin, type JoinEdge } from './shingle-join.ts';
import { overlap } from '../sorted-sets.ts';
import { wordShingles } from '../tokens/word-shingles.ts';

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

/** Finds texts that stand in longer ones among all that were added. */
export interface ContainmentIndex {
  /** Adds texts, numbered on from the last one, and gives what they hold or are held by. */
  add(texts: readonly string[], shingles: readonly Int32Array[]): Containment[];
}

/** Joins the sentences of texts, lifts pairs of sentences to pairs of texts and verifies each. */
export function createContainmentIndex(): ContainmentIndex {
  const join = createShingleJoin(SIMILAR_SENTENCE);
  const owners: number[] = [];
  const sentences: Int32Array[] = [];
  const wholes: Int32Array[] = [];
  /** Per text the length of the sentences that take part. */
  const lengths: number[] = [];

  return {
    add(texts, shingles) {
      const added: Int32Array[] = [];
      texts.forEach((text, at) => {
        const owner = wholes.push(shingles[at]!) - 1;
        let length = 0;
        for (const [start, end] of sentenceSpans(text)) {
          const sentence = wordShingles(text, start, end);
          if (sentence.length < LEAST_SHINGLES) continue;
          added.push(sentence);
          owners.push(owner);
          length += sentence.length;
        }
        lengths.push(length);
      });
      for (const sentence of added) sentences.push(sentence);
      return verify(liftToTexts(join.add(added)));
    }
  };

  /** For each text and each other text the sentences of the first that the second has. */
  function liftToTexts(edges: readonly JoinEdge[]): Map<number, Map<number, Set<number>>> {
    const shared = new Map<number, Map<number, Set<number>>>();
    const note = (part: number, whole: number, sentence: number) => {
      const found = shared.get(part) ?? new Map<number, Set<number>>();
      shared.set(part, found.set(whole, (found.get(whole) ?? new Set()).add(sentence)));
    };
    for (const { i, j } of edges) {
      const [ownerI, ownerJ] = [owners[i]!, owners[j]!];
      if (ownerI === ownerJ) continue;
      note(ownerI, ownerJ, i);
      note(ownerJ, ownerI, j);
    }
    return shared;
  }

  function verify(shared: ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>) {
    const found: Containment[] = [];
    for (const [part, holders] of shared)
      for (const [whole, matched] of holders) {
        let length = 0;
        for (const sentence of matched) length += sentences[sentence]!.length;
        if (length < CANDIDATE * lengths[part]!) continue;
        const share = shareOf(wholes[part]!, wholes[whole]!);
        if (share >= CONTAINED) found.push({ part, whole, share });
      }
    return found.sort((x, y) => x.whole - y.whole || x.part - y.part);
  }
}

function shareOf(part: Int32Array, whole: Int32Array): number {
  return overlap(part, whole) / (part.length || 1);
}
