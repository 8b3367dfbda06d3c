import { expect, test } from 'vitest';
import { EMPTY_PAPER } from '../core/model/empty-paper.ts';
import type { Paper } from '../core/model/paper.ts';
import { collectPieces, cutPaper } from './paper-pieces.ts';

const furniture = (length: number) =>
  Array.from({ length }, (_, n) => ({ kind: 'ruler' as const, spans: [[n, n + 1]] as const }));
const paper = (length: number): Paper => ({
  id: 'p',
  sourceId: 's',
  ...EMPTY_PAPER,
  furniture: furniture(length),
  unplaced: [{ spans: [[0, 3]] }]
});

test.for([0, 1, 200, 201, 400, 1001])('a paper with a list of %i comes over whole', (length) => {
  const { rest, pieces } = cutPaper(paper(length));
  const { take, complete } = collectPieces();
  for (const piece of pieces) take(piece);
  expect(complete(rest)).toEqual(paper(length));
});

test('no message holds more than some of a long list, and a short one goes as it is', () => {
  const { rest, pieces } = cutPaper(paper(1001));
  expect(Math.max(...pieces.map(({ items }) => items.length))).toBeLessThanOrEqual(200);
  expect(rest.furniture).toEqual([]);
  expect(cutPaper(paper(100)).pieces).toEqual([]);
});
