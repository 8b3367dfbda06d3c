const HYPHEN = 45;
const LOWER = 32;

/** 1 for each code unit of words: all of a text is held against it, and a table is the fastest. */
const WORD_SIGNS = new Uint8Array(0x10000);
for (let code = HYPHEN; code < 0x2000; code++) {
  const lower = code | LOWER;
  const isAscii = code < 128 && ((lower >= 97 && lower <= 122) || code === HYPHEN);
  if (isAscii || isLetterBeyondAscii(code)) WORD_SIGNS[code] = 1;
}

/** Letters of Latin script with accents, and the accents that stand apart. */
export function isLetterBeyondAscii(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}

/** Whether a letter or a hyphen stands at this offset, which may be outside the text. */
export function isWordSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_SIGNS[text.charCodeAt(at)] === 1;
}

/** Where the word begins that holds `at`, at or behind `from`. */
export function startOfWord(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && WORD_SIGNS[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** Where the word ends that holds `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && WORD_SIGNS[text.charCodeAt(end)] === 1) end++;
  return end;
}
