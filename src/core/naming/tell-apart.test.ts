import { expect, test } from 'vitest';
import type { PaperSummary } from '../model/summary.ts';
import { tellApart } from './tell-apart.ts';

const paper = (sourceId: string, name: string, importedAt: string): PaperSummary =>
  ({ id: `${sourceId}-1`, sourceId, name, importedAt }) as PaperSummary;

test('the later of two files with one name gets a number, whatever order they stand in', () => {
  const papers = [
    paper('b', 'brief.txt', '2031-03-02'),
    paper('c', 'nota.txt', '2031-03-01'),
    paper('a', 'brief.txt', '2031-03-01'),
    paper('b', 'brief.txt', '2031-03-02')
  ];
  const apart = tellApart(papers);
  expect(apart.papers.map(({ name }) => name)).toEqual([
    'brief.txt (2)',
    'nota.txt',
    'brief.txt',
    'brief.txt (2)'
  ]);
  expect([...apart.namesakes]).toEqual(['a', 'b']);
});

test('papers of one source share its name, and what needs no number is what it was', () => {
  const papers = [paper('a', 'x.txt', '2031'), paper('a', 'x.txt', '2031')];
  expect(tellApart(papers).papers).toBe(papers);
  expect(tellApart(papers).namesakes.size).toBe(0);
});
