import type { SetEntry } from '../pairing/set-entry.ts';
import type { Stretch } from '../tokens/paragraphs.ts';
import type { TextItem } from '../tokens/text-item.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Where an answer stands and what it says. */
export interface AnswerAt {
  entry: SetEntry;
  question: number;
  item: TextItem;
}

/** The keys of the words of a stretch. */
export function wordsOf(
  { item: { tokens } }: AnswerAt,
  { firstToken, endToken }: Stretch
): Int32Array {
  return tokens.keys.subarray(firstToken, endToken);
}

/** What the words of a stretch are in the text. */
export function textOf({ text, starts, ends }: Tokens, { firstToken, endToken }: Stretch): string {
  return text.slice(starts[firstToken], ends[endToken - 1]);
}
