import { expect, test } from 'vitest';
import { readSentences } from './sentence-units.ts';

const textsOf = (text: string): string[] => readSentences(text).map((sentence) => sentence.text);

test('the number of a question opens it, and answers nothing before it', () => {
  expect(textsOf('Dit zijn de vragen. 1. Wie vaart er? 2. Hoe vaak? 3. Waarom?')).toEqual([
    'Dit zijn de vragen.',
    '1. Wie vaart er?',
    '2. Hoe vaak?',
    '3. Waarom?'
  ]);
  expect(textsOf('4. Wie betaalt het? 5. Hoe lang nog?')).toEqual([
    '4. Wie betaalt het?',
    '5. Hoe lang nog?'
  ]);
});

test('a number that counts nothing may answer', () => {
  expect(textsOf('Hoeveel schepen zijn er? 12. Hoe oud zijn ze?')).toEqual([
    'Hoeveel schepen zijn er?',
    '12.',
    'Hoe oud zijn ze?'
  ]);
});

test('the number of an item that asks nothing may answer', () => {
  expect(textsOf('Hoeveel zijn het per haven? 1. Noord: 31 2. Zuid: 12')[1]).toBe('1.');
});

test('each sentence keeps its place', () => {
  const text = 'Wie vaart er? 1. De pont.  2. Een schip.';
  for (const { from, to, text: sentence } of readSentences(text)) {
    expect(text.slice(from, to).trim()).toBe(sentence);
  }
});
