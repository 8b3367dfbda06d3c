// Control characters other than tab and line end, and the two that are no characters: XML and
// spreadsheets refuse them.
const CONTROL = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;
// Halves of a pair that lost their other half.
const HALF = /\p{Cs}/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/gu;

/** Text that every format can hold: one kind of line end, no controls, no broken characters. */
export function cleanText(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(CONTROL, '').replaceAll(HALF, '\uFFFD');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}
