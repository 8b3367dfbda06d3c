import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/generate/random.ts';
import { createShingleJoin } from './shingle-join.ts';

const sets = fc.array(
  fc
    .uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 25 })
    .map((values) => Int32Array.from(values).sort()),
  { maxLength: 40 }
);

function bruteForce(records: readonly Int32Array[], threshold: number): string[] {
  return records.flatMap((record, j) =>
    records.slice(0, j).flatMap((other, i) => {
      const shared = other.filter((value) => record.includes(value)).length;
      const similarity = shared / (other.length + record.length - shared);
      return similarity >= threshold ? [`${i} ${j} ${similarity.toFixed(9)}`] : [];
    })
  );
}

const drawn = ({ i, j, similarity }: { i: number; j: number; similarity: number }) =>
  `${i} ${j} ${similarity.toFixed(9)}`;

test.for([0.5, 0.7, 0.9, 1])('finds exactly the pairs with similarity %d', (threshold) => {
  fc.assert(
    fc.property(sets, (records) => {
      expect(createShingleJoin(threshold).add(records).map(drawn).sort()).toEqual(
        bruteForce(records, threshold).sort()
      );
    })
  );
});

test('finds the same when records come later', () => {
  fc.assert(
    fc.property(sets, sets, (early, late) => {
      const join = createShingleJoin(0.7);
      const edges = [...join.add(early), ...late.flatMap((record) => join.add([record]))];
      expect(edges.map(drawn).sort()).toEqual(bruteForce([...early, ...late], 0.7).sort());
    })
  );
});

test('finds the same when so many come that the order of rarity is taken anew', () => {
  const random = createRandom(19);
  const records = Array.from({ length: 300 }, (_, at) =>
    Int32Array.from(
      // Seven sets, each of them many times with a fifth of it exchanged.
      new Set(
        Array.from({ length: 20 }, (_, i) =>
          i < 16 ? (at % 7) * 50 + i : random.between(400, 900)
        )
      )
    ).sort()
  );
  const join = createShingleJoin(0.7);
  const edges = records.flatMap((record) => join.add([record]));
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.map(drawn).sort()).toEqual(bruteForce(records, 0.7).sort());
});
