import { expect, test } from 'vitest';
import type { PaperSummary, SetSummary } from '../model/summary.ts';
import { knownCases, replyStateOf, replyStateOfPaper } from './reply-state.ts';

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

const cases = knownCases([
  paper('deferral', set(3, 0, '2025Z00001')),
  paper('answer-letter', set(3, 3, '2025Z00002')),
  paper('answer-letter', set(3, 2, '2025Z00003')),
  paper('web-page', set(0, 0, '2025Z00004'))
]);

test.for([
  [set(3, 3), 'answered'],
  [set(3, 1), 'partly'],
  [set(3, 0), 'unanswered'],
  [set(0, 0), 'none'],
  [set(3, 0, '2025Z00001'), 'deferred'],
  [set(3, 3, '2025Z00001'), 'answered'],
  [set(3, 0, '2025Z00002'), 'elsewhere'],
  [set(3, 1, '2025Z00002'), 'partly'],
  [set(3, 0, '2025Z00003'), 'unanswered'],
  [set(3, 0, '2025Z00004'), 'unanswered']
] as const)('%j: %s', ([summary, state]) => {
  expect(replyStateOf(summary, cases)).toBe(state);
});

test('what a look at the whole library found counts without a case number', () => {
  const bare = set(3, 0);
  const notice = paper('deferral', bare);
  const found = (answered: string[], deferred: string[]) => knownCases([], { answered, deferred });
  expect(replyStateOf(bare, found([], ['s']))).toBe('deferred');
  expect(replyStateOf(bare, found(['s'], []))).toBe('elsewhere');
  expect(replyStateOfPaper(notice, found(['s'], []))).toBe('elsewhere');
  expect(replyStateOf(set(3, 1), found(['s'], []))).toBe('partly');
});

test.for([
  [paper('deferral', set(3, 0)), 'deferred'],
  [paper('deferral', set(3, 0, '2025Z00002')), 'elsewhere'],
  [paper('deferral', set(3, 0, '2025Z00002'), set(2, 0)), 'deferred'],
  [paper('question-set', set(3, 0, '2025Z00002')), 'elsewhere'],
  [paper('web-page', set(3, 3), set(2, 0)), 'partly'],
  [paper('web-page', set(3, 1), set(2, 0)), 'partly'],
  [paper('web-page', set(3, 3), set(0, 0)), 'answered'],
  [paper('web-page', set(3, 0), set(2, 0, '2025Z00001')), 'unanswered'],
  [paper('web-page', set(3, 3), set(2, 2)), 'answered'],
  [paper('government-letter'), 'none']
] as const)('%j: %s', ([summary, state]) => {
  expect(replyStateOfPaper(summary, cases)).toBe(state);
});
