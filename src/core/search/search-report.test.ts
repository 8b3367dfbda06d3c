import { expect, test } from 'vitest';
import { paperOf } from './index/paper-for-tests.ts';
import { type Library, searchReport, searchReports } from './search-report.ts';

const first = paperOf('one', [
  ['Hoe hoog is de dijk?', 'Drie meter.'],
  ['Hoe oud is de dijk?', 'Honderd jaar.']
]);
const second = paperOf('two', [['Wie betaalt de dijk?', 'Het waterschap.']], {
  sections: [
    {
      id: 'two-s1',
      level: 1,
      title: 'Over de dijk',
      text: 'De dijk is hoog.',
      spans: [],
      footnoteMarks: [],
      children: []
    }
  ]
});
const library: Library = {
  sources: [
    { id: 'one', name: 'brief.txt', path: 'a/brief.txt' },
    { id: 'two', name: 'brief.txt', path: 'b/brief.txt' }
  ],
  papers: [first, { ...second, id: 'two-paper' }]
};

test('hits name source, set and question; sections stand apart', () => {
  const report = searchReport(library, 'dijk');
  expect(report.total).toBe(3);
  expect(report.hits.map(({ source, set, question }) => [source, set, question])).toEqual(
    expect.arrayContaining([
      ['a/brief.txt', 0, 1],
      ['a/brief.txt', 0, 2],
      ['b/brief.txt', 0, 1]
    ])
  );
  expect(report.sections).toMatchObject([{ source: 'b/brief.txt', title: 'Over de dijk' }]);
});

test('sets are counted over all papers of a source', () => {
  const other = paperOf('one', [['Hoe breed is de sloot?', 'Vier meter.']]);
  const set = other.questionSets[0]!;
  const question = { ...set.questions[0]!, id: 'one-later-q1' };
  const answer = { ...set.answers[0]!, questionIds: ['one-later-q1'] };
  const later = { ...set, id: 'one-later', questions: [question], answers: [answer] };
  const papers = [first, { ...other, id: 'one-more', questionSets: [later] }];
  const [hit] = searchReport({ ...library, papers }, 'sloot').hits;
  expect(hit).toMatchObject({ set: 1, question: 1 });
});

test('what another paper answers is open only where nobody says so', () => {
  const open = paperOf('one', [['Hoe hoog is de dijk?']]);
  const papers = [open];
  expect(searchReport({ ...library, papers }, 'is:onbeantwoord').total).toBe(1);
  const replies = new Map([['one-set', 'answered' as const]]);
  expect(searchReport({ ...library, papers, replies }, 'is:onbeantwoord').total).toBe(0);
});

test('several queries are answered in their order, each up to the limit', () => {
  const reports = searchReports(library, ['dijk', 'waterschap', 'niksniks'], { limit: 1 });
  expect(reports.map(({ total, hits }) => [total, hits.length])).toEqual([
    [3, 1],
    [1, 1],
    [0, 0]
  ]);
});
