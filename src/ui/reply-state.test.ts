import { expect, test } from 'vitest';
import type { PaperSummary, SetSummary } from '../worker/api.ts';
import { deferredCases, replyStateOf, replyStateOfPaper } from './reply-state.ts';

const set = (questions: number, answered: number, caseNumber?: string): SetSummary => ({
  id: 's',
  span: [0, 9],
  submitters: [],
  addressees: [],
  respondents: [],
  questions,
  answered,
  ...(caseNumber && { caseNumber })
});
const paper = (kind: PaperSummary['kind'], ...sets: SetSummary[]): PaperSummary => ({
  id: 'p',
  sourceId: 's',
  name: 'brief.txt',
  kind,
  span: [0, 0],
  sets,
  sections: 0,
  footnotes: 0,
  diagnostics: {},
  warnings: 0,
  figures: { expectedQuestions: 0, misspelled: [], largestJoint: 1, linkedFootnotes: 0 },
  unplacedShare: 0,
  characters: 0,
  importedAt: '2025-01-01T00:00:00Z'
});

const deferred = deferredCases([
  paper('deferral', set(3, 0, '2025Z00001')),
  paper('answer-letter', set(3, 3, '2025Z00002'))
]);

test.for([
  [set(3, 3), 'answered'],
  [set(3, 1), 'partly'],
  [set(3, 0), 'unanswered'],
  [set(0, 0), 'none'],
  [set(3, 0, '2025Z00001'), 'deferred'],
  [set(3, 3, '2025Z00001'), 'answered'],
  [set(3, 0, '2025Z00002'), 'unanswered']
] as const)('%j: %s', ([summary, state]) => {
  expect(replyStateOf(summary, deferred)).toBe(state);
});

test.for([
  [paper('deferral', set(3, 0)), 'deferred'],
  [paper('web-page', set(3, 3), set(2, 0)), 'partly'],
  [paper('web-page', set(3, 0), set(2, 0, '2025Z00001')), 'unanswered'],
  [paper('web-page', set(3, 3), set(2, 2)), 'answered'],
  [paper('government-letter'), 'none']
] as const)('%j: %s', ([summary, state]) => {
  expect(replyStateOfPaper(summary, deferred)).toBe(state);
});
