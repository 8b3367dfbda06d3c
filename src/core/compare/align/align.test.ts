import sequences from '@jest/diff-sequences';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const never = () => false;
const keys = (size: number) =>
  fc
    .array(fc.integer({ min: 1, max: size }), { maxLength: 60 })
    .map((list) => Int32Array.from(list));
const pairs = fc.oneof(
  ...[2, 5, 40].map((size) => fc.tuple(keys(size), keys(size))),
  // A text and an edited copy.
  keys(30).chain((a) =>
    fc
      .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 })
      .map((edits) => {
        const b = [...a];
        for (const [at, key] of edits) b.splice(at % (b.length + 1), at % 3, key);
        return [a, Int32Array.from(b)] as const;
      })
  )
);

/** The whole of two sequences. */
const whole = (a: Int32Array, b: Int32Array) => ({ a0: 0, a1: a.length, b0: 0, b1: b.length });

/** The alignment of two sequences, and how many tokens it keeps. */
function alignAll(a: Int32Array, b: Int32Array, expired = never) {
  const hunks = align(a, b, whole(a, b), expired);
  return { hunks, kept: a.length - hunks.reduce((sum, { a0, a1 }) => sum + a1 - a0, 0) };
}

test('between what differs both are equal', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      let [i, j] = [0, 0];
      for (const { a0, a1, b0, b1 } of [
        ...alignAll(a, b).hunks,
        { ...whole(a, b), a0: a.length, b0: b.length }
      ]) {
        expect(a.subarray(i, a0)).toEqual(b.subarray(j, b0));
        [i, j] = [a1, b1];
      }
    }),
    { numRuns: 2000 }
  );
});

test('keeps as much as the shortest edit script of two other libraries, but for anchors', () => {
  const totals = { own: 0, jest: 0, jsdiff: 0 };
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      totals.own += alignAll(a, b).kept;
      sequences(
        a.length,
        b.length,
        (i, j) => a[i] === b[j],
        (count) => (totals.jest += count)
      );
      totals.jsdiff += diffArrays([...a], [...b])
        .filter(({ added, removed }) => !added && !removed)
        .reduce((sum, { count }) => sum + count, 0);
    }),
    { numRuns: 1000, seed: 7 }
  );
  expect(totals.jest).toBe(totals.jsdiff);
  expect(totals.own / totals.jest).toBeGreaterThan(0.97);
});

test('gives up in time', () => {
  const a = Int32Array.from({ length: 5000 }, (_, i) => i);
  const b = Int32Array.from({ length: 5000 }, (_, i) => (i * 7) % 5000);
  expect(alignAll(a, b, () => true).kept).toBe(1);
});
