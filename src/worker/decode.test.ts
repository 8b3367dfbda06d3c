import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../tests/unit/shorthand.ts';
import { decode } from './decode.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const TEXT = 'Vraag 1\r\nKent u het bericht „Brug één maand dicht”?\r\n';

test.for([
  ['plain ASCII', utf8('Vraag 1'), 'Vraag 1', 'utf-8'],
  ['UTF-8', utf8(TEXT), TEXT, 'utf-8'],
  ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), TEXT, 'utf-8'],
  ['two marks: only the first is dropped', utf8('\ufeff\ufeffa'), '\ufeffa', 'utf-8'],
  ['UTF-16LE with its mark', utf16(TEXT, true, true), TEXT, 'utf-16le'],
  ['UTF-16BE with its mark', utf16(TEXT, false, true), TEXT, 'utf-16be'],
  ['UTF-16LE without a mark', utf16(TEXT, true, false), TEXT, 'utf-16le'],
  ['UTF-16BE without a mark', utf16(TEXT, false, false), TEXT, 'utf-16be'],
  [
    'UTF-16LE cut in a character',
    utf16('Vraag 12', true, false).slice(0, 15),
    'Vraag 1\ufffd',
    'utf-16le'
  ],
  ['windows-1252', bytes(0x93, 0xe9, 0xe9, 0x6e, 0x94, 0x80), '“één”€', 'windows-1252'],
  ['a UTF-8 sequence cut short', bytes(0x61, 0xe2, 0x80), 'aâ€', 'windows-1252'],
  ['one stray NUL', bytes(0x61, 0x62, 0x00, 0x63), 'ab\0c', 'utf-8'],
  ['nothing', bytes(), '', 'utf-8']
] as const)('%s', ([, input, text, encoding]) => {
  expect(decode(input)).toEqual({ text, encoding });
});

describe('properties', () => {
  test('never fails', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (input) => void decode(input)));
  });

  test('windows-1252 gives one character per byte, and each byte its own', () => {
    const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i));
    expect(new Set(all).size).toBe(256);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(decodeWindows1252(input)).toHaveLength(input.length);
      })
    );
  });

  test('valid UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
      })
    );
  });
});
