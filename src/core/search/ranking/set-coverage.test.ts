import { expect, test } from 'vitest';
import type { Met } from '../needs/evaluate.ts';
import { bySetCoverage } from './set-coverage.ts';

/** A need by what part of it each unit meets. */
function need(...degrees: number[]): Met {
  const array = Float64Array.from(degrees);
  return { units: [], considered: [], scores: array, degrees: array };
}

/** Units in the order in which they come, by the set of each and what each need finds. */
function order(scores: number[], sets: number[], met: Met[]): number[] {
  const ranked = scores.map((score, unit) => ({ unit, score }));
  return bySetCoverage(ranked, met, { groupOf: (unit) => sets[unit] }).map(({ unit }) => unit);
}

test('a question whose set has the rest of the query comes before one whose set has not', () => {
  expect(order([10, 9, 1], [0, 1, 1], [need(1, 1, 0), need(0, 0, 1)])).toEqual([1, 0, 2]);
});

test('within a set nothing changes its place', () => {
  expect(order([10, 9, 1], [0, 0, 0], [need(1, 1, 0), need(0, 0, 1)])).toEqual([0, 1, 2]);
});

test('what is only akin to the rest of the query counts in part', () => {
  const met = [need(1, 1, 0, 1, 0), need(0, 0, 0.6, 0, 1)];
  expect(order([10, 9, 1, 9, 1], [0, 1, 1, 2, 2], met).slice(0, 3)).toEqual([3, 1, 0]);
});

test('what meets it far better stays first, whatever its set has', () => {
  expect(order([10, 2, 1], [0, 1, 1], [need(1, 1, 0), need(0, 0, 1)])).toEqual([0, 1, 2]);
});

test('nothing is lost or found past the best', () => {
  const scores = Array.from({ length: 80 }, (_, unit) => 100 - unit);
  const found = order(
    scores,
    scores.map((_, unit) => unit % 3),
    [need(...scores)]
  );
  expect(found.toSorted((a, b) => a - b)).toEqual(scores.map((_, unit) => unit));
});
