import { expect, test } from 'vitest';
import { fixture } from '../../../../tests/unit/shorthand.ts';
import { lossesOf } from '../lossless.ts';
import { parse } from '../parse.ts';
import { joinCutLines } from './cut-at-length.ts';

test.for(['one-line-cut-within-words', 'lines-cut-within-words'])(
  '%s: words are whole again, and every character leads back',
  (name) => {
    const text = fixture(name);
    const order = joinCutLines(text)!;
    const at = order.text.indexOf('Kustzaken');
    expect(order.toSource([at, at + 9]).map(([from, to]) => text.slice(from, to))).toEqual([
      expect.stringMatching(/^Kust\n?za\n?k\n?e\n?n$/u)
    ]);
    expect(lossesOf(parse(text, 'a'.repeat(64)), text)).toEqual([]);
  }
);

test('lines of whole words that blanks fill up to one length stay as they are', () => {
  const line = 'de  boei die voor de kust  ligt is lek en zinkt';
  expect(joinCutLines(`${line}\n`.repeat(12))).toBeUndefined();
});

test('so do such lines where half of them are indented', () => {
  const line = 'de  boei die voor de kust  ligt is lek en zinkt';
  const indented = '    de boei  die voor  de kust ligt  is lek  en zo';
  const text = `${`${line} nu\n`.repeat(4)}${`${indented}\n`.repeat(4)}`.repeat(3);
  expect(joinCutLines(text)).toBeUndefined();
});

test('so do such lines where one happens to be one sign shorter', () => {
  const line = 'de  boei die voor de kust  ligt is lek en zinkt';
  expect(joinCutLines(`Vraag\n${line.slice(0, -1)}\n${`${line}\n`.repeat(7)}`)).toBeUndefined();
});

test('lines of any length stay as they are', () => {
  expect(joinCutLines(fixture('publication-indented'))).toBeUndefined();
});
