import type { Encoding } from '../core/model/source.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a file, and how its bytes were read. */
export interface DecodedText {
  /** Verbatim; only a byte order mark is dropped. */
  text: string;
  encoding: Encoding;
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/**
 * Decodes the bytes of a text file: by its byte order mark, else as UTF-16 where every second byte
 * is NUL, else as UTF-8 where that is valid throughout, else as windows-1252. Runs in the worker
 * and on Node alike.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a NUL in nearly every pair, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}
