const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
/** "\n" and its like have two signs; other control characters and halves of a pair have six. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([8, 9, 10, 12, 13]);

/**
 * How many bytes a text takes as a value of JSON in UTF-8: never less, and more only where a sign of two
 * units is counted as if each stood alone. Asked of a whole library, it makes no copy of anything.
 */
export function mostJsonBytes(text: string): number {
  let bytes = 2; // its quotation marks
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE || unit === BACKSLASH) bytes += 2;
    else if (unit < BLANK) bytes += SHORT_ESCAPES.has(unit) ? 2 : 6;
    else if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? 6 : 3;
  }
  return bytes;
}
