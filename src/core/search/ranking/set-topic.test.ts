import { expect, test } from 'vitest';
import { bySetTopic } from './set-topic.ts';
import type { Unit } from '../index/units.ts';

const SETS = [{}, {}, {}].map((group) => ({ group }) as unknown as Unit);

/** Units of a set each, by the number of their set. */
function unitsOf(...sets: number[]) {
  return { units: sets.map((set) => SETS[set]!) };
}

function order(scores: number[], library: { units: Unit[] }): number[] {
  const ranked = scores.map((score, unit) => ({ unit, score }));
  return bySetTopic(ranked, library).map(({ unit }) => unit);
}

test('of two that meet a query alike, the one whose set is about it comes first', () => {
  expect(order([10, 9.9, 9], unitsOf(0, 1, 1))).toEqual([1, 0, 2]);
});

test('what meets it clearly better stays first, whatever its set', () => {
  expect(order([10, 6, 6, 6], unitsOf(0, 1, 1, 1))).toEqual([0, 1, 2, 3]);
});

test('a set of hundreds does not gain by its length', () => {
  const many = Array.from({ length: 40 }, () => 1);
  const library = unitsOf(0, ...many);
  const [first] = bySetTopic(
    [{ unit: 0, score: 15 }, ...many.map((_, i) => ({ unit: i + 1, score: 10 }))],
    library
  );
  expect(first?.unit).toBe(0);
});

test('nothing is lost or found', () => {
  const ranked = Array.from({ length: 80 }, (_, unit) => ({ unit, score: 100 - unit }));
  const library = unitsOf(...ranked.map(({ unit }) => unit % 3));
  const found = bySetTopic(ranked, library).map(({ unit }) => unit);
  expect(found.toSorted((a, b) => a - b)).toEqual(ranked.map(({ unit }) => unit));
});
