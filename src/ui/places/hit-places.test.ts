import { expect, test } from 'vitest';
import type { OpenedPaper } from '../state/papers.ts';
import { placesOfHits } from './hit-places.ts';

const text = 'Vraag 1 Waarom? Deel A Hierom.';
const section = { id: 'inner', spans: [[23, 30]], children: [] };
const paper = {
  id: 'p',
  questionSets: [
    { questions: [{ id: 'q', heading: { spans: [[0, 7]] }, spans: [[8, 15]] }], answers: [] }
  ],
  sections: [{ id: 'outer', spans: [[16, 22]], children: [section] }],
  footnotes: [],
  fields: [],
  furniture: [],
  unplaced: []
};
const opened = { paper, source: { id: 's', text } } as unknown as OpenedPaper;

test('gives each hit its place, in their order, reading each paper once; what is gone is left out', async () => {
  const asked: string[] = [];
  const read = (id: string) => {
    asked.push(id);
    return Promise.resolve(id === 'p' ? opened : undefined);
  };
  const hits = [
    { paperId: 'p', sectionId: 'inner' },
    { paperId: 'gone', questionId: 'x' },
    { paperId: 'p', questionId: 'q' },
    { paperId: 'p', questionId: 'corrected away' },
    { paperId: 'p' }
  ];
  const places = await placesOfHits(hits, read, () => false);
  expect(places.map(({ part, target }) => [part, target.span])).toEqual([
    ['section', [23, 30]],
    ['question', [0, 15]],
    ['paper', [0, 30]]
  ]);
  expect(asked).toEqual(['p', 'gone']);
  const whole = await placesOfHits([{ paperId: 'p' }], read, () => true);
  expect(whole[0]?.target.span).toEqual([0, 0]);
});
