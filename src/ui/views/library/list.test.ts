import { expect, test } from 'vitest';
import type { PaperSummary } from '../../../core/model/summary.ts';
import { NO_FILTER, selectPapers, type Sort } from './list.ts';

const set = (id: string, questions: number, answered: number) => ({
  id,
  span: [0, 1] as const,
  submitters: [],
  addressees: [],
  respondents: [],
  questions,
  answered
});

function paper(id: string, title: string, more: Partial<PaperSummary> = {}): PaperSummary {
  return {
    id,
    sourceId: id,
    kind: 'answer-letter',
    title,
    name: `${id}.txt`,
    importedAt: '2031-01-01T00:00:00Z',
    span: [0, 1],
    sets: [],
    sections: 0,
    footnotes: 0,
    figures: { expectedQuestions: 0, misspelled: [], largestJoint: 1, linkedFootnotes: 0 },
    diagnostics: {},
    warnings: 0,
    unplacedShare: 0,
    characters: 1,
    ...more
  };
}

const PAPERS = [
  paper('a', 'Sluis 10', { date: '2031-03-01', sets: [set('a1', 4, 4)] }),
  paper('b', 'Éénrichting', { date: '2030-03-01', sets: [set('b1', 9, 2)] }),
  paper('c', 'sluis 9', { sets: [set('c1', 5, 0)] }),
  paper('d', 'Dijk', { date: '2031-03-01', sets: [set('d1', 4, 4)] })
];

const sorted = (sort: Sort) =>
  selectPapers(
    PAPERS,
    { ...NO_FILTER, sort },
    { deferred: new Set(), answered: new Set() },
    () => []
  )
    .map(({ id }) => id)
    .join('');

test.for([
  ['added', 'dcba'],
  ['date', 'dabc'],
  ['title', 'dbca'],
  ['questions', 'bcda'],
  ['open', 'bcda']
] as const)('sorted by %s, what was added last comes first among equals', ([sort, order]) => {
  expect(sorted(sort)).toBe(order);
});
