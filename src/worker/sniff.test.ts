import { expect, test } from 'vitest';
import { refusalOf } from './sniff.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const filled = (start: string, length: number) => ascii(start.padEnd(length, '\0'));
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) & 255);

test.for([
  ['a PDF', ascii('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
  ['a PDF after a blank line', ascii('\r\n%PDF-1.4'), 'pdf'],
  ['a Word document', ascii('PK\u0003\u0004....[Content_Types].xml....word/document.xml'), 'word'],
  ['a sheet', ascii('PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml'), 'office'],
  [
    'an OpenDocument text',
    ascii('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text'),
    'office'
  ],
  ['a zip of texts', ascii('PK\u0003\u0004....brief.txt'), 'archive'],
  ['an empty zip', ascii('PK\u0005\u0006'), 'archive'],
  [
    'an old Word file',
    ascii('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1..W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'),
    'word'
  ],
  [
    'an old sheet',
    ascii('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1..W\0o\0r\0k\0b\0o\0o\0k\0'),
    'office'
  ],
  ['rich text', ascii('{\\rtf1\\ansi Vraag 1}'), 'word'],
  ['a PNG', filled('\u0089PNG\r\n\u001a\n', 40), 'image'],
  ['a JPEG', filled('\u00ff\u00d8\u00ff\u00e0', 40), 'image'],
  ['a WebP', ascii('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), 'image'],
  ['a gzip', ascii('\u001f\u008b\u0008'), 'archive'],
  ['a tar', ascii('brief.txt'.padEnd(257, '\0') + 'ustar'), 'archive'],
  ['NULs', filled('abc', 100), 'binary'],
  ['noise', noise, 'binary'],
  ['a text', ascii('Vraag 1\r\nBent u bekend met het bericht?\f'), undefined],
  ['a text about PDF', ascii('Het bestand begint met %PDF-1.7.'), undefined],
  ['a text that opens with RIFF', ascii('RIFF is een formaat; WEBP ook.'), undefined],
  ['a text that opens with BZh', ascii('BZhelp, zei hij.'), undefined],
  ['a text with one stray NUL', ascii('Vraag 1. Klopt het dat de brug dicht is?\0'), undefined],
  ['UTF-16 without a mark', ascii('V\0r\0a\0a\0g\0 \x001\0'), undefined]
] as const)('%s: %s', ([, bytes, refusal]) => {
  expect(refusalOf(bytes)).toBe(refusal);
});
