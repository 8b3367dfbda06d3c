import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UserRecord } from '../model/bundle.ts';
import type { Source } from '../model/source.ts';
import { mergeRecords, mergeSources } from './merge.ts';

const name = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
const source: fc.Arbitrary<Source> = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1 }),
    path: fc.option(fc.constantFrom('x/a.txt', 'y/a.txt'), { nil: undefined }),
    encoding: fc.constantFrom('utf-8' as const, 'windows-1252' as const),
    size: fc.nat({ max: 2 }),
    lastModified: fc.nat({ max: 2 })
  })
  .map(({ path, names, ...rest }) => ({
    id: 'one',
    text: 'Ja.',
    name: names[0]!,
    names,
    ...(path !== undefined && { path }),
    ...rest
  }));

const record: fc.Arbitrary<UserRecord> = fc
  .record({ text: name, minute: fc.integer({ min: 10, max: 12 }) })
  .map(({ text, minute }) => ({
    id: 'one',
    kind: 'note',
    createdAt: '2025-03-01T12:00:00Z',
    changedAt: `2025-03-01T12:${minute}:00Z`,
    text
  }));

test('merging sources does not depend on who was first, and twice is once', () => {
  fc.assert(
    fc.property(source, source, (a, b) => {
      const merged = mergeSources(a, b);
      expect(mergeSources(b, a)).toEqual(merged);
      expect(mergeSources(merged, a)).toEqual(merged);
      expect(mergeSources(b, merged)).toEqual(merged);
      expect(mergeSources(a, a)).toEqual(a);
      expect(new Set(merged.names)).toEqual(new Set([...a.names, ...b.names]));
    })
  );
});

test('merging records keeps the later change, whoever was first', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const merged = mergeRecords(a, b);
      expect(mergeRecords(b, a)).toEqual(merged);
      expect([a, b]).toContainEqual(merged);
      expect(merged.changedAt >= a.changedAt && merged.changedAt >= b.changedAt).toBe(true);
    })
  );
});
