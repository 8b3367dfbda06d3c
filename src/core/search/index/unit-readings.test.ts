import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../analysis/tokens.ts';
import { tokensAmong } from '../results/tokens-among.ts';
import type { UnitLibrary } from './library.ts';
import { createUnitReadings, eachTerm } from './unit-readings.ts';

function readingsOf(...questions: string[]) {
  const units = questions.map((question) => ({ question, answer: '' }));
  return createUnitReadings({ units } as unknown as UnitLibrary);
}

const TEXTS = [
  'De AI-verordening van 26 643 en 2024/25, nr. 8,7.',
  'Zij denkt de dijk aan te pakken: risico’s, diploma3 en ‘fiets’.',
  'a-b-c-d, 2025 Z 12345 \u{1F600} ˆ ᾽ ½ \u00AD \uD800 é',
  ''
];

test.for(TEXTS)('of %j the same words are told, and stand in the same places', (text) => {
  expectSame(text);
});

test('so they do in any text', () => {
  const pieces = [
    'te',
    'aan',
    'pakken',
    '-',
    ' ',
    '12',
    '345',
    ',',
    '.',
    "'s",
    '³',
    '\u0308',
    'É',
    '\uDC00',
    '\u200B',
    '\n'
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
  fc.assert(fc.property(texts, (made) => expectSame(made.join(''))));
});

function expectSame(text: string): void {
  const readings = readingsOf(text);
  const { question } = readings.of(0);
  const tokens = tokenize(text);
  const told: unknown[] = [];
  eachTerm(question, (number, position, covers) => {
    told.push([readings.numbers.termOf(number), position, covers]);
  });
  expect(told).toEqual(tokens.map(({ term, position, covers }) => [term, position, covers]));
  const wanted = new Map(tokens.map(({ term }) => [readings.numbers.numberOf(term), term]));
  expect(tokensAmong(text, question, wanted)).toEqual(tokens);
}

test('a reading goes with its unit', () => {
  const units = [{ question: 'dijk', answer: '' }];
  const readings = createUnitReadings({ units } as unknown as UnitLibrary);
  const [dijk] = readings.of(0).question;
  readings.discard([0]);
  units[0] = { question: 'sluis', answer: '' };
  expect(readings.of(0).question).toHaveLength(1);
  expect(readings.of(0).question[0]).not.toBe(dijk);
});

test('short texts share a buffer, and none writes over another', () => {
  const word = (i: number) => `${'dijk'.repeat(1 + (i % 7))} `;
  const lengths = [1, 3, 40_000, 30_000, 70_000, 2];
  const texts = lengths.map((length) =>
    Array.from({ length }, (_, i) => word(i + length)).join('')
  );
  const readings = readingsOf(...texts);
  const read = texts.map((_, unit) => readings.of(unit).question);
  expect(read[0]!.buffer).toBe(read[1]!.buffer);
  read.forEach((reading, unit) => {
    const terms = Array.from(reading, (number) => readings.numbers.termOf(number));
    expect(terms.join(' ')).toBe(texts[unit]!.trim());
  });
});
