import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { finished, indexOf } from '../index-for-tests.ts';

const index = indexOf(
  paperOf('natuur', [
    ['Hoeveel ooievaars broeden er langs de A12?', 'Veertig.'],
    ['Hoe diep is het veen?', 'Drie meter.'],
    ['Hoeveel koeien zijn er?', 'Veel.'],
    ['Hoe gaat het met de slechtvalk in Jordanië?', 'Goed.']
  ])
);

function found(query: string): (string | undefined)[] {
  return index.search(query, finished).hits.map(({ questionId }) => questionId);
}

test.for([
  ['vogels', ['natuur-q1']],
  ['snelweg', ['natuur-q1']],
  ['landbouwdieren', ['natuur-q3']],
  ['veen', ['natuur-q2']],
  ['roofvogels', ['natuur-q4']],
  ['Midden-Oosten', ['natuur-q4']],
  // the kind of a thing, and another thing of it, is not what was asked for
  ['kip', []]
] as const)('%s is found by the things of its kind', ([query, ids]) => {
  expect(found(query)).toEqual(ids);
});
