import { expect, test } from 'vitest';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import { createSearchIndex, restoreSearchIndex } from './search-index.ts';

test('what is discarded is gone, with its words', () => {
  const own = indexOf(DIKES, RENT);
  own.discard('dijken');
  expect(own.has('dijken')).toBe(false);
  expect(drawHits(own, 'dijkwachten')).toBe('');
  expect(own.complete('dijkw', 5)).toEqual([]);
  own.add([DIKES]);
  expect(drawHits(own, 'dijkwachten')).toBe('dijken 1');
});

test('stop words alone find what has them, though the index has no terms for them', () => {
  const own = indexOf(
    paperOf('sloten', [
      ['Hoe diep is zij?', 'Eén meter.'],
      ['Waarom?', 'Om niets.']
    ])
  );
  expect(drawHits(own, 'hoe')).toBe('sloten 1');
  expect(drawHits(own, 'een')).toBe('sloten 1');
  own.discard('sloten');
  expect(drawHits(own, 'hoe')).toBe('');
});

test('it can be added bit by bit, and searched in between', () => {
  const own = createSearchIndex();
  const pairs = Array.from({ length: 20 }, (_, i) => [`Vraag over eend ${i}?`, 'Ja.'] as const);
  const steps = own.addInSlices([paperOf('eenden', pairs)]);
  steps.next();
  expect(own.search('eend', finished).total).toBeGreaterThan(0);
  for (const taken of steps) expect(taken).toBeLessThanOrEqual(20);
  expect(own.search('eend', finished).total).toBe(20);
});

test('a snapshot gives the same index, also after something was discarded', () => {
  const own = indexOf(DIKES, RENT);
  own.discard('dijken');
  own.add([paperOf('later', [['Hoe diep is de sloot?', 'Een meter.']])]);
  const restored = restoreSearchIndex(own.snapshot());
  for (const query of ['huur', 'sloot', 'dijkwachten', 'fractie:vvd', '', 'hoe', '"in de"']) {
    expect(restored?.search(query)).toEqual(own.search(query));
  }
  restored?.discard('later');
  expect(restored?.search('sloot', finished).total).toBe(0);
});

test('a note that is taken away after the index was kept is not found', () => {
  const own = indexOf(DIKES);
  own.setFacts({
    notes: [{ sourceId: 'dijken', span: [10, 20], text: 'navragen bij de zeilmaker' }]
  });
  const restored = restoreSearchIndex(own.snapshot())!;
  expect(drawHits(restored, 'zeilmaker')).toBe('dijken 1');
  restored.setFacts({});
  expect(drawHits(restored, 'zeilmaker')).toBe('');
  expect(drawHits(restored, 'dijkwachten')).toBe('dijken 1');
});

test.for([['{}'], ['no json'], ['{"analyzerVersion":-1}']] as const)(
  'a snapshot such as %s is refused',
  ([snapshot]) => {
    expect(restoreSearchIndex(snapshot)).toBeUndefined();
  }
);
