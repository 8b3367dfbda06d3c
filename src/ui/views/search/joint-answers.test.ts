import { expect, test } from 'vitest';
import { answersShownAbove } from './joint-answers.ts';

const hit = (paperId: string, answerId: string | undefined, label: string) => ({
  paperId,
  label,
  ...(answerId !== undefined && { answerId })
});

test('an answer to several questions is shown with the first of them', () => {
  const hits = [
    hit('p', 'a1', '2'),
    hit('p', 'a2', '7'),
    hit('p', 'a1', '3'),
    hit('q', 'a1', '1'),
    hit('p', undefined, '8'),
    hit('p', undefined, '9'),
    hit('p', 'a1', '4')
  ];
  const above = answersShownAbove(hits);
  expect([...above].map(([i, { label }]) => [i, label])).toEqual([
    [2, '2'],
    [6, '2']
  ]);
});
