import { expect, test } from 'vitest';
import type { MarkedRange } from './highlight.ts';
import { makeSnippet } from './snippet.ts';

const TEXT = 'De brug gaat open. De sluis blijft dicht tot het voorjaar, en daarna niet meer.';

/** A passage round a word, with its match in brackets. */
function draw(word: string, length: number): string {
  const at = TEXT.indexOf(word);
  const range: MarkedRange = [at, at + word.length];
  return makeSnippet(TEXT, [range], length)
    .segments.map(({ text, match }) => (match ? `[${text}]` : text))
    .join('');
}

test.for([
  ['brug', 200, TEXT.replace('brug', '[brug]')],
  ['brug', 20, 'De [brug] gaat open. …'],
  ['brug', 24, 'De [brug] gaat open. De…'],
  ['daarna', 60, '…blijft dicht tot het voorjaar, en [daarna] niet meer.']
] as const)('round %s within %i', ([word, length, expected]) => {
  expect(draw(word, length)).toBe(expected);
});
