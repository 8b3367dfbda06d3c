// U+2028, U+2029: what editors of web pages write for an end of a line or paragraph
const SEPARATOR = /[\u2028\u2029]/gu;
// What Word writes for an end of a line within a paragraph, and an old Mac for every one
const LONE = /[\v\r](?!\n)/g;
// "\r\r\n": the ends of lines that were written for Windows twice
const TWICE = /\r(?=\r\n)/g;

/** The text with a line feed for each other end of a line, but for `\r\n`; every offset stays the same. */
export function withPlainEnds(text: string, hasRareSigns: boolean): string {
  const parted = hasRareSigns ? text.replaceAll(SEPARATOR, '\n') : text;
  const fed = parted.includes('\r\r\n') ? parted.replaceAll(TWICE, ' ') : parted;
  return fed.includes('\r') || fed.includes('\v') ? fed.replaceAll(LONE, '\n') : fed;
}
