import { expect, test } from 'vitest';
import type { Finding } from '../../core/compare/finding.ts';
import { diagnosticText as english } from './en/diagnostic-sentences.ts';
import { findingText as inEnglish } from './en/findings.ts';
import { findingPart as partInEnglish } from './en/verdict.ts';
import { diagnosticText as dutch } from './nl/diagnostic-sentences.ts';
import { findingText as inDutch } from './nl/findings.ts';
import { findingPart as partInDutch } from './nl/verdict.ts';

const finding = (code: string, data: object) =>
  ({ code, data, in: { number: 4 }, evidence: [] }) as unknown as Finding;

test.for([
  [
    'numbering-gap',
    { missing: [3] },
    'In a ontbreekt nummer 3.',
    'In a number 3 is missing.',
    'nummer 3 ontbreekt',
    'number 3 is missing'
  ],
  [
    'footnote-gap',
    { missing: [3] },
    'In a ontbreekt bij vraag 4 voetnoot 3.',
    'In a footnote 3 is missing from question 4.',
    'voetnoot 3 ontbreekt',
    'footnote 3 is missing'
  ],
  [
    'suspected-shift',
    { numbers: [3], offset: 1 },
    'In a lijkt het antwoord op vraag 3 1 plaats verschoven.',
    'In a the answer to question 3 seems to have moved by 1 place.',
    'het antwoord op vraag 3 lijkt verschoven',
    'the answer to question 3 seems to have moved'
  ]
] as const)('a finding about one thing speaks of one: %s', ([code, data, ...said]) => {
  const found = finding(code, data);
  expect([
    inDutch(found, 'a'),
    inEnglish(found, 'a'),
    partInDutch(found),
    partInEnglish(found)
  ]).toEqual(said);
});

test('several are still several', () => {
  const found = finding('footnote-gap', { missing: [3, 5] });
  expect(partInDutch(found)).toBe('de voetnoten 3 en 5 ontbreken');
  expect(inEnglish(found, 'a')).toMatch(/^In a footnotes 3 .* 5 are missing from question 4\.$/);
});

test('one question that was held back is one', () => {
  const held = { code: 'questions-held-back', data: { questions: 1, answers: 0 } };
  expect(dutch(held as Parameters<typeof dutch>[0])).toMatch(/^Hier staat een vraag/);
  expect(english(held as Parameters<typeof english>[0])).toMatch(/^There is a question/);
});
