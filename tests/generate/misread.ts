/**
 * A text as a program shows it that reads its UTF-8 as windows-1252: "ë" becomes "Ã«". Bytes that this
 * encoding leaves open are control characters.
 */
export function misreadAsWindows1252(text: string): string {
  return Array.from(bytesOf(text), (byte) =>
    byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte)
  ).join('');
}

/** The same for ISO 8859-1, in which every byte is a character of the same number. */
export function misreadAsLatin1(text: string): string {
  return Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join('');
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
