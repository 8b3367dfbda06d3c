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

/** How many tokens the alignment keeps. */
function kept(places: Int32Array): number {
  return places.filter((place) => place >= 0).length;
}

test('aligns equal keys, in order', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      let last = -1;
      align(a, b, never).forEach((j, i) => {
        if (j < 0) return;
        expect(b[j]).toBe(a[i]);
        expect(j).toBeGreaterThan(last);
        last = j;
      });
    }),
    { numRuns: 2000 }
  );
});

test('keeps as much as the shortest edit script of two other libraries, but for anchors', () => {
  const totals = { own: 0, jest: 0, jsdiff: 0 };
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      totals.own += kept(align(a, b, never));
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
  expect(kept(align(a, b, () => true))).toBe(1);
});
