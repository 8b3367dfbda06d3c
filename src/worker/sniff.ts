import type { Refusal } from './import-outcome.ts';
import { decode } from './decode.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Bytes that are looked at from either end. */
const WINDOW = 65_536;
/** Share of control characters above which bytes are no text; random bytes have a tenth. */
const MOST_CONTROLS = 0.05;
/** What a decoder puts where the bytes are none of its characters. */
const REPLACEMENT = 0xfffd;

/**
 * How kinds of files begin, as windows-1252 text. The first two are also what a text could quote,
 * so they must stand at the very start: "%PDF-1.7" and "BZh91AY&SY", not "over %PDF-1.7".
 */
const SIGNATURES: readonly [RegExp | string, Refusal][] = [
  [/^(?:\u00ef\u00bb\u00bf)?\s{0,64}%PDF-\d/, 'pdf'],
  [/^BZh[1-9]1AY&SY/, 'archive'],
  [/^\{\\rtf/, 'word'],
  [/^\u2030PNG\r\n/, 'image'],
  [/^\u00ff\u00d8\u00ff/, 'image'],
  [/^GIF8[79]a/, 'image'],
  [/^(?:II\*\0|MM\0\*)/, 'image'],
  [/^RIFF[\s\S]{4}WEBP/, 'image'],
  [/^\0\0[\s\S]{2}ftyp(?:hei|mif1|avif)/, 'image'],
  ["7z\u00bc\u00af'\u001c", 'archive'],
  ['Rar!\u001a\u0007', 'archive'],
  [/^\u00fd7zXZ\0/, 'archive'],
  [/^\(\u00b5\/\u00fd/, 'archive'],
  ['\u001f\u2039', 'archive'],
  [/^[\s\S]{257}ustar/, 'archive'],
  [/^\u00ff\u00fe\0\0|^\0\0\u00fe\u00ff/, 'binary']
];

/** The name of a Word document's own parts; not those of a sheet. */
const WORD_PART = /word\/(?:document|styles|settings|_rels)/;
const OTHER_OFFICE_PART = /xl\/|ppt\/|visio\/|mimetypeapplication\/vnd\.oasis\.opendocument/;
/** The main stream of a Word file of before 2007, in UTF-16. */
const OLD_WORD_STREAM = 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t';

/**
 * Says why these bytes are no text to read, by what is in them and never by the file's name;
 * `undefined` where they look like text.
 */
export function refusalOf(bytes: Uint8Array): Refusal | undefined {
  const start = decodeWindows1252(bytes.subarray(0, WINDOW));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    return refusalOfZip(start + decodeWindows1252(bytes.subarray(-WINDOW)));
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    return decodeWindows1252(bytes).includes(OLD_WORD_STREAM) ? 'word' : 'office';
  }
  const known = SIGNATURES.find(([signature]) =>
    typeof signature === 'string' ? start.startsWith(signature) : signature.test(start)
  );
  if (known) return known[1];
  return isMostlyText(bytes.subarray(0, WINDOW)) ? undefined : 'binary';
}

function refusalOfZip(ends: string): Refusal {
  if (WORD_PART.test(ends)) return 'word';
  return OTHER_OFFICE_PART.test(ends) ? 'office' : 'archive';
}

/** Counts what no text holds, after decoding: in UTF-16 half of the bytes are NUL. */
function isMostlyText(bytes: Uint8Array): boolean {
  const { text } = decode(bytes);
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && !isLayout(code)) || code === REPLACEMENT) odd++;
  }
  return odd <= text.length * MOST_CONTROLS;
}

/** Bell to carriage return, and the escape of old printer files. */
function isLayout(code: number): boolean {
  return (code >= 0x07 && code <= 0x0d) || code === 0x1b;
}
