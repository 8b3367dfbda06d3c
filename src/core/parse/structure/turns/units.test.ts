import { expect, test } from 'vitest';
import { findAnswerStart } from './answer-start.ts';
import { readLayout } from '../../layout/layout.ts';
import { readRows } from '../rows/rows.ts';

/** The text from where it answers. */
function answerOf(text: string, wrapped: boolean): string | undefined {
  const rows = readRows(readLayout(text));
  const start = findAnswerStart(rows, 0, rows.length, 0, wrapped);
  return start === undefined ? undefined : text.slice(start);
}

test.for([
  ['a paragraph per line', 'Hoeveel zijn het er?\nEr zijn er 84.', false, 'Er zijn er 84.'],
  [
    'wrapped lines',
    'Hoeveel bruggen zijn er\nin het land?\nEr zijn er 84\nin het hele land.',
    true,
    'Er zijn er 84\nin het hele land.'
  ],
  ['a cell', 'Hoeveel zijn het er?\t84 bruggen.', false, '84 bruggen.'],
  ['a question of two sentences', 'Klopt dat?\nZo ja, waarom?', false, undefined],
  [
    'lines that a browser of text set in',
    '   Hoeveel bruggen zijn er,\n   en waar? Ja, er zijn er\n   twaalf.',
    true,
    'Ja, er zijn er\n   twaalf.'
  ],
  ['one line', `Hoeveel zijn het er? Er zijn er 84.`, false, 'Er zijn er 84.']
] as const)('%s', ([, text, wrapped, expected]) => {
  expect(answerOf(text, wrapped)).toBe(expected);
});
