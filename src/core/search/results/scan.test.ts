import { expect, test } from 'vitest';
import { DIKES, RENT } from '../index/paper-for-tests.ts';
import { createScan } from './scan.ts';

function scanOf(...papers: Parameters<ReturnType<typeof createScan>['add']>[0]) {
  const scan = createScan();
  scan.add(papers);
  return scan;
}

const scan = scanOf(DIKES, RENT);

test.for([
  ['dijkwacht', 'dijken 1'],
  ['huur', 'huren 1, huren 2, huren 3'],
  ['huur -inflatie', 'huren 1, huren 2'],
  ['Hoe lang mag een bever', 'dijken 2'],
  ['fractie:vvd commissie', 'huren 1'],
  ['is:onbeantwoord', 'dijken 4'],
  ['nergens', '']
] as const)('%s → %s', ([query, hits]) => {
  const found = scan.search(query, 20).hits;
  expect(found.map(({ sourceId, label }) => `${sourceId} ${label}`).join(', ')).toBe(hits);
});

test('marks the words in which the letters stand', () => {
  const [hit] = scan.search('dijkw', 1).hits;
  expect(hit?.question?.filter(({ match }) => match).map(({ text }) => text)).toEqual([
    'dijkwachten'
  ]);
});

test('what is discarded is found no more', () => {
  const own = scanOf(DIKES, RENT);
  own.discard('dijken');
  expect(own.has('dijken')).toBe(false);
  expect(own.search('bever', 20).total).toBe(0);
  expect(own.search('commissie', 20).total).toBe(1);
});

test('looks only through the sources that are asked for', () => {
  const found = scan.search('commissie', 20, (sourceId) => sourceId === 'huren');
  expect(found.hits.map(({ sourceId }) => sourceId)).toEqual(['huren']);
  expect(found.total).toBe(1);
});
