import { expect, test } from 'vitest';
import { plainWords, wordsAt } from './plain-words.ts';

const at = (source: string, words: string) => {
  const start = source.indexOf(words);
  return wordsAt(source, [start, start + words.length]);
};

test('words of a page have no tags, and their letters are together', () => {
  const source =
    '<!DOCTYPE html><html><body><p>De <b>financi\u00c3\u00able</b> pont</p></body></html>';
  expect(at(source, '<b>financi\u00c3\u00able</b> pont')).toBe('financiële pont');
});

test('in plain text an address in brackets is no tag, also where letters were taken apart', () => {
  const source = 'Van: Jo\u00c3\u00ablle <faas@duinrade.nl>\nFinanci\u00c3\u00able vragen';
  expect(at(source, 'Jo\u00c3\u00ablle <faas@duinrade.nl>')).toBe('Joëlle <faas@duinrade.nl>');
});

test('entities of a quotation are signs', () => {
  expect(plainWords('<em>d&eacute;</em> pont')).toBe('dé pont');
});
