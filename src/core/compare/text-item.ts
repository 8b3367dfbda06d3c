import { distinct } from './distinct.ts';
import { mix, type Tokens, tokenize } from './tokens.ts';

/** A text with what is needed to find its counterpart. */
export interface TextItem {
  text: string;
  tokens: Tokens;
  /** Distinct hashes of its word pairs, and of its words where it is short. */
  features: Int32Array;
}

/** Shorter texts share too few word pairs to be recognised by them alone. */
const SHORT = 24;

/** Prepares a text for matching. */
export function textItem(text: string): TextItem {
  const tokens = tokenize(text);
  return { text, tokens, features: featuresOf(tokens) };
}

function featuresOf({ keys, count }: Tokens): Int32Array {
  const pairs = Math.max(0, count - 1);
  const features = new Int32Array(count < SHORT ? pairs + count : pairs);
  for (let i = 0; i < pairs; i++) features[i] = mix(Math.imul(keys[i]!, 0x01000193) ^ keys[i + 1]!);
  if (count < SHORT) features.set(keys, pairs);
  return distinct(features);
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
