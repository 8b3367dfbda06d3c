import { describe, expect, test } from 'vitest';
import { answeredOn, daysToAnswer, isAfterTerm } from './answer-day.ts';
import type { PaperKind } from './paper.ts';

test.each<[PaperKind, string | undefined, string | undefined, string | undefined]>([
  ['answer-letter', '2025-03-01', undefined, '2025-03-01'],
  ['answer-letter', '2025-03-01', '2025-02-10', '2025-02-10'],
  ['web-page', '2025-03-01', undefined, undefined],
  ['web-page', '2025-03-01', '2025-02-10', '2025-02-10'],
  ['deferral', '2025-03-01', '2025-02-10', undefined]
])('%s of %s, received %s → %s', (kind, date, receivedOn, day) => {
  const paper = { kind, ...(date !== undefined && { date }) };
  expect(answeredOn(paper, receivedOn === undefined ? {} : { receivedOn })).toBe(day);
});

test('a paper that is dated as its questions are says nothing of the answers below them', () => {
  const paper = { kind: 'written-answer', date: '2025-03-01' } as const;
  expect(answeredOn(paper, { submittedOn: '2025-03-01' })).toBeUndefined();
  expect(answeredOn(paper, { submittedOn: '2025-02-01' })).toBe('2025-03-01');
  expect(answeredOn(paper, { submittedOn: '2025-03-01', receivedOn: '2025-03-01' })).toBe(
    '2025-03-01'
  );
});

test.each([
  ['2025-01-10', '2025-01-31', 21],
  // over the change to summer time
  ['2025-03-20', '2025-04-10', 21],
  ['2025-01-31', '2025-01-10', undefined],
  ['2021-01-10', '2025-01-31', undefined],
  ['2025-13-10', '2025-01-31', undefined],
  [undefined, '2025-01-31', undefined]
])('from %s to %s: %s', (submitted, answered, days) => {
  expect(daysToAnswer(submitted, answered)).toBe(days);
});

describe('the term', () => {
  test.each<[PaperKind, number | undefined, boolean]>([
    ['written-answer', 21, false],
    ['written-answer', 22, true],
    ['web-page', 40, true],
    ['answer-letter', undefined, false],
    // a committee sets its own
    ['list-of-questions', 90, false],
    ['written-consultation', 90, false],
    ['oral-questions', 90, false]
  ])('%s after %s days: %s', (kind, days, late) => {
    expect(isAfterTerm(kind, days)).toBe(late);
  });
});
