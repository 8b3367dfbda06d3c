import { expect, test } from 'vitest';
import type { IndexParts } from '../index/index-parts.ts';
import type { UnitLibrary } from '../index/library.ts';
import { createUnitReadings } from '../index/unit-readings.ts';
import { byNeighbours } from './neighbours.ts';

/** Parts of an index of units that say this, where every word is as rare. */
function partsOf(texts: readonly string[]): IndexParts {
  const units = texts.map((question) => ({ question, answer: '' }));
  return {
    readings: createUnitReadings({ units } as unknown as UnitLibrary),
    engine: { size: 100 },
    vocabulary: { ownCount: () => 3, remember: (_: string, make: () => unknown) => make() }
  } as unknown as IndexParts;
}

function order(scores: readonly number[], texts: readonly string[]): number[] {
  const ranked = scores.map((score, unit) => ({ unit, score }));
  return byNeighbours(ranked, partsOf(texts)).map(({ unit }) => unit);
}

test('what is far from all others comes below what resembles them', () => {
  const ferry = ['De veerman vaart', 'Vaart de veerman morgen?', 'De veerman vaart niet'];
  expect(order([10, 9.9, 9.8, 9.7], ['Een orkest speelt', ...ferry])).toEqual([1, 2, 3, 0]);
});

test('what meets the query clearly better stays first', () => {
  const alike = ['De veerman vaart', 'Vaart de veerman morgen?', 'De veerman vaart niet'];
  expect(order([20, 9, 8, 7], ['Een orkest speelt', ...alike])[0]).toBe(0);
});

test('nothing is lost or found, and two results stay as they are', () => {
  const texts = Array.from({ length: 60 }, (_, i) => `woord${i % 7} nummer${i % 5}`);
  const found = order(
    texts.map((_, i) => 100 - i),
    texts
  );
  expect(found.toSorted((a, b) => a - b)).toEqual(texts.map((_, i) => i));
  expect(order([2, 1], ['een', 'twee'])).toEqual([0, 1]);
});
