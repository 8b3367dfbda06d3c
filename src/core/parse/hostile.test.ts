import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/generate/hostile.ts';
import { lossesOf } from './lossless.ts';
import { parse } from './parse.ts';

const ID = '0'.repeat(64);

test.for(Object.entries(HOSTILE))('%s: read without loss', ([, make]) => {
  const text = make(800);
  expect(lossesOf(parse(text, ID), text)).toEqual([]);
});

// What grows faster than the text does not end within a test's time at this length (npm run bench
// prints the growth itself).
test.for(Object.entries(HOSTILE))('%s: read to the end', ([, make]) => {
  expect(parse(make(30_000), ID).length).toBeGreaterThan(0);
});

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8').slice(0, 4000));

/** A sample document with pieces cut out, doubled, moved or replaced. */
const mutated = fc
  .record({
    text: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({
        at: fc.nat(4000),
        length: fc.nat(200),
        insert: fc.oneof(
          fc.constantFrom('', '\n', '\f', '  ', 'Vraag 3\n', 'Antwoord\n', '1\n', '|', '[', '-\n'),
          fc.string({ maxLength: 12 })
        )
      }),
      { maxLength: 8 }
    )
  })
  .map(({ text, edits }) =>
    edits.reduce(
      (edited, { at, length, insert }) => edited.slice(0, at) + insert + edited.slice(at + length),
      text
    )
  );

test('sample documents with damage: read without loss', () => {
  expect(existsSync('seeds')).toBe(true);
  fc.assert(
    fc.property(mutated, (text) => {
      expect(lossesOf(parse(text, ID), text)).toEqual([]);
    }),
    { numRuns: 100 }
  );
}, 60_000);
