import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostJsonBytes } from './json-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

test('is what ordinary text takes, and never less than any text takes', () => {
  for (const text of ['', 'Vraag 1\n"Waarom?"\t\\', '‘één’ – €', '\u0001\u007F\r\n']) {
    expect(mostJsonBytes(text)).toBe(bytesOf(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(mostJsonBytes(text)).toBeGreaterThanOrEqual(bytesOf(text));
    })
  );
  expect(mostJsonBytes('a\uD800')).toBe(bytesOf('a\uD800'));
});
