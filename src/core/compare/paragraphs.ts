import type { Stretch } from './compare-stretches.ts';
import type { Tokens } from './tokens.ts';

// "\n\n" and "\n \n", not "\n"
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/** The paragraphs of a text without the blank lines between them; each has a word, if there is one. */
export function paragraphsOf(tokens: Tokens): Stretch[] {
  const { text, count, starts } = tokens;
  const paragraphs: Stretch[] = [];
  let [start, token] = [0, 0];
  for (const match of [...text.matchAll(BLANK_LINE), { index: text.length, 0: '' }]) {
    const firstToken = token;
    while (token < count && starts[token]! < match.index) token++;
    const last = paragraphs.at(-1);
    if (token > firstToken || (match.index === text.length && !last && text !== '')) {
      paragraphs.push({ start, end: match.index, firstToken, endToken: token });
    } else if (last && match.index > start) last.end = match.index;
    else if (match.index > start) continue;
    start = match.index + match[0].length;
  }
  return paragraphs;
}
