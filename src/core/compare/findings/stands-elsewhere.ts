import type { SetEntry } from '../pairing/set-entry.ts';
import type { Stretch } from '../tokens/paragraphs.ts';
import { type AnswerAt, textOf, wordsOf } from './answer-at.ts';

/** The share of a paragraph's words that stand in another place. */
const NEARLY_ALL = 0.8;

/**
 * Whether nearly all words of a paragraph are among those of its own answer that the other text has
 * in another place: a table is read by rows here and by columns there, bullets apart from their list.
 */
export function standsInPieces(words: Int32Array, came: ReadonlySet<number>): boolean {
  return words.filter((word) => came.has(word)).length >= NEARLY_ALL * words.length;
}

/**
 * Whether a paragraph is nothing but notes of the other text, their numbers aside: some programs print
 * them below the last answer without anything that tells them.
 */
export function isNotes(text: string, notes: readonly string[]): boolean {
  const all = lettersOf(text);
  const rest = notes.reduce((left, note) => left.replace(lettersOf(note), ''), all);
  return rest !== all && !/\p{L}/u.test(rest);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether a paragraph stands in the other answer, where some programs run the cells of a table together
 * ("Aangiften311402") and others draw lines between them, or as often in the other set as in its own:
 * as a note that is printed below the next answer.
 */
export function isElsewhere(part: Stretch, from: AnswerAt, to: AnswerAt): boolean {
  const { tokens } = from.item;
  if (lettersOf(to.item.text).includes(lettersOf(textOf(tokens, part)))) return true;
  const words = wordsOf(from, part);
  const other = timesIn(to.entry, words);
  return other > 0 && other >= timesIn(from.entry, words);
}

/** How often words follow each other in the answers of a set. */
function timesIn({ answers }: SetEntry, words: Int32Array): number {
  let times = 0;
  for (const { tokens } of answers)
    for (
      let at = tokens.keys.indexOf(words[0]!);
      at >= 0;
      at = tokens.keys.indexOf(words[0]!, at + 1)
    )
      if (words.every((word, i) => tokens.keys[at + i] === word)) times++;
  return times;
}
