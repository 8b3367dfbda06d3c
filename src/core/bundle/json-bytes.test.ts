import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostJsonBytes } from './json-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;

test('is what ordinary text takes, and never less than any text takes', () => {
  for (const text of [
    '',
    'Vraag 1\n"Waarom?"\t\\',
    '‘één’ – €',
    '\u0001\u007F\r\n',
    '\u0080\u07FF\u0800',
    '\uE000\uFFFD'
  ]) {
    expect(mostJsonBytes(text)).toBe(bytesOf(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(mostJsonBytes(text)).toBeGreaterThanOrEqual(bytesOf(text));
    })
  );
  for (const half of ['a\uD800', 'a\uDFFF']) expect(mostJsonBytes(half)).toBe(bytesOf(half));
});
