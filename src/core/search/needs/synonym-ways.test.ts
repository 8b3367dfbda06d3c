import { expect, test } from 'vitest';
import type { Synonyms } from '../analysis/synonyms.ts';
import { meaningsOf } from './synonym-ways.ts';

const GROUPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  soldaat: [['militair'], ['leger']],
  soldaten: [['troepen'], ['leger']]
};
const synonyms: Synonyms = { of: (term) => GROUPS[term] ?? [], inRow: () => [] };

test('a plural that a list has means what its base form means as well, each once', () => {
  expect(meaningsOf('soldaten', synonyms)).toEqual([['troepen'], ['leger'], ['militair']]);
});

test('a form that no list has means what its base form means', () => {
  expect(meaningsOf('soldaats', synonyms)).toEqual([['militair'], ['leger']]);
});

test('an article is no form of a word on a list, nor is an abbreviation', () => {
  const of = (term: string) => (term === 'deen' || term === 'eien' ? [['x']] : []);
  for (const word of ['de', 'het', 'ei']) {
    expect(meaningsOf(word, { of, inRow: () => [] })).toEqual([]);
  }
});

test('a word of no list means nothing else', () => {
  expect(meaningsOf('veerpont', synonyms)).toEqual([]);
});
