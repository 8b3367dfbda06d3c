import type { Tokens } from './tokens.ts';

/** A stretch of a text, in characters and in tokens, both half-open. */
export interface Stretch {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
}

/** A text with its paragraphs. */
export interface Paragraphed extends Tokens {
  paragraphs: readonly Stretch[];
}

// "\n\n" and "\n \n", not "\n"
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/**
 * The paragraphs of a text without the blank lines between them; each has a word, if there is one.
 * The first begins where the text begins, the last ends where it ends.
 */
export function paragraphsOf({ text, count, starts }: Tokens): Stretch[] {
  const paragraphs: Stretch[] = [];
  let [start, token] = [0, 0];
  for (let blank; blank !== null;) {
    blank = BLANK_LINE.exec(text);
    const index = blank ? blank.index : text.length;
    const firstToken = token;
    while (token < count && starts[token]! < index) token++;
    const last = paragraphs.at(-1);
    const only = !last && index === text.length && text !== '';
    if (token > firstToken || only)
      paragraphs.push({ start, end: index, firstToken, endToken: token });
    // A ruler goes with the paragraph before it, or with the first one.
    else if (last) last.end = index;
    else continue;
    start = BLANK_LINE.lastIndex;
  }
  return paragraphs;
}

/** Tokens with the paragraphs in which they stand. */
export function withParagraphs(tokens: Tokens): Paragraphed {
  return { ...tokens, paragraphs: paragraphsOf(tokens) };
}
