import { overlap } from '../sorted-sets.ts';
import { sameWords, type TextItem } from './text-item.ts';

/** Half the share of all word pairs that both have, half that of the shorter text. */
export function similarityOf(a: TextItem, b: TextItem): number {
  if (sameWords(a, b)) return 1;
  const shared = overlap(a.pairs, b.pairs) + overlap(a.words, b.words);
  if (shared === 0) return 0;
  // Only short texts hold words: beside a long one a short text goes by its word pairs.
  const bothShort = a.words.length > 0 && b.words.length > 0;
  const sizeOf = ({ pairs, words }: TextItem) => pairs.length + (bothShort ? words.length : 0);
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  return shared / (sizeA + sizeB - shared) / 2 + shared / Math.min(sizeA, sizeB) / 2;
}
