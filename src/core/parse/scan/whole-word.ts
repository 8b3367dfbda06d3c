/**
 * Sources of patterns for what stands before and behind a whole word. They name the letters of Latin
 * script by their ranges: `\p{L}` in a pattern that ignores case takes an engine ten times as long to
 * prepare, which is most of what the first paper of a session costs.
 */
const LETTER =
  '[A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF]';

/** No letter stands before. */
export const WORD_START = `(?<!${LETTER})`;

/** No letter follows. */
export const WORD_END = `(?!${LETTER})`;

/** Source of a pattern for one of some words, parted by "|", that is no part of a longer one. */
export function wholeWord(source: string): string {
  return `${WORD_START}(?:${source})${WORD_END}`;
}
