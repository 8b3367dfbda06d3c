import { distinct } from '../sorted-sets.ts';
import { keysOfRuns, type Tokens, tokenize } from './tokens.ts';

/** A text with what is needed to find its counterpart. */
export interface TextItem {
  text: string;
  tokens: Tokens;
  /** Distinct hashes of its word pairs. */
  pairs: Int32Array;
  /** Distinct keys of its words where it is short, else none: two short texts share few pairs. */
  words: Int32Array;
}

/** Shorter texts share too few word pairs to be recognised by them alone. */
const SHORT = 24;
const NONE = new Int32Array(0);

/** Prepares a text for matching. */
export function textItem(text: string): TextItem {
  const tokens = tokenize(text);
  const { keys, count } = tokens;
  const words = count < SHORT ? distinct(keys.slice()) : NONE;
  return { text, tokens, pairs: distinct(keysOfRuns(keys, 0, count, 2)), words };
}

/** All that a text is recognised by. */
export function featuresOf({ pairs, words }: TextItem): Int32Array {
  if (words.length === 0) return pairs;
  const features = new Int32Array(pairs.length + words.length);
  features.set(pairs);
  features.set(words, pairs.length);
  return features;
}

/** Some texts of a list as one, with blank lines between them. */
export function joinItems(items: readonly TextItem[], at: readonly number[]): TextItem {
  if (at.length === 1) return items[at[0]!]!;
  return textItem(at.map((index) => items[index]!.text).join('\n\n'));
}

/** Whether a text ("Ja, dat klopt.") says too little to be recognised by itself. */
export function isShort({ tokens }: TextItem): boolean {
  return tokens.count < 8;
}

/** Whether two texts say the same but for capitals and what stands between the words. */
export function sameWords(a: TextItem, b: TextItem): boolean {
  return (
    a.tokens.count === b.tokens.count && a.tokens.keys.every((key, i) => key === b.tokens.keys[i])
  );
}
