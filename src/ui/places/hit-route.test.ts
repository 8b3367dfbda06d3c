import { expect, test } from 'vitest';
import type { PaperSummary } from '../../core/model/summary.ts';
import { routeToHit } from './hit-route.ts';

const paper = { id: 'p', sets: [{ id: 's1' }, { id: 's2' }] } as unknown as PaperSummary;
const library = {
  paper: (id: string) => (id === 'p' ? paper : undefined),
  routeTo: (_paper: PaperSummary, inside: object = {}) => ({
    screen: 'paper' as const,
    paper: 'k',
    ...inside
  })
};

test('leads to the question in its set', () => {
  expect(routeToHit({ paperId: 'p', setId: 's2', label: '13a' }, library)).toEqual({
    screen: 'paper',
    paper: 'k',
    set: 2,
    place: { type: 'question', key: '13a' }
  });
});

test('leads to the section', () => {
  expect(routeToHit({ paperId: 'p', sectionNumber: 3 }, library)).toEqual({
    screen: 'paper',
    paper: 'k',
    place: { type: 'section', number: 3 }
  });
});

test('leads to the paper where there is no question, nowhere where there is no paper', () => {
  expect(routeToHit({ paperId: 'p' }, library)).toEqual({ screen: 'paper', paper: 'k' });
  expect(routeToHit({ paperId: 'gone' }, library)).toBeUndefined();
});
