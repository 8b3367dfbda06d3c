import { decodeWindows1252 } from '../../src/worker/windows-1252.ts';

/**
 * A text as a program shows it that reads its UTF-8 as windows-1252: "ë" becomes "Ã«". Bytes that this
 * encoding leaves open are control characters.
 */
export function misreadAsWindows1252(text: string): string {
  return decodeWindows1252(bytesOf(text));
}

/** The same for ISO 8859-1, in which every byte is a character of the same number. */
export function misreadAsLatin1(text: string): string {
  return Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join('');
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
