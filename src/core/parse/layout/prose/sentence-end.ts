const CLOSERS = '»”’"\')]';
const SENTENCE_ENDS = '.?!:;…';

/** Whether a sentence ends before `end`, or a clause that announces a list: "bekend?", "volgende:". */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  // Most lines end in a letter.
  if (isLowerCase(text.charCodeAt(at))) return false;
  while (at > 0 && end - at < 6 && CLOSERS.includes(text.charAt(at))) at--;
  return at >= 0 && SENTENCE_ENDS.includes(text.charAt(at));
}

/** Whether this is a small Latin letter. */
export function isLowerCase(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}
