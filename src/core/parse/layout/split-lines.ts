import { Lines } from './lines.ts';

/** How long the lines of most texts are on average at least, in characters. */
const USUAL_LINE = 60;

const LINE_FEED = 10;

/**
 * Splits a text into lines, at LF, CRLF, a lone CR and a form feed alike. The last line ends with
 * the text, so that every character is in a line or is a line end.
 */
export function splitLines(text: string): Lines {
  const lines = new Lines(Math.ceil(text.length / USUAL_LINE) + 1);
  let start = 0;
  let startsPage = false;
  let feed = indexOrEnd(text, '\n', 0);
  let carriage = indexOrEnd(text, '\r', 0);
  let form = indexOrEnd(text, '\f', 0);
  for (;;) {
    const end = Math.min(feed, carriage, form);
    const line = lines.add(text, start, end);
    if (startsPage) lines.startsPage[line] = 1;
    if (end === text.length) return lines;
    startsPage = end === form;
    start = end + 1;
    if (end === carriage && text.charCodeAt(start) === LINE_FEED) start++;
    // Each sign is sought again only behind its last place, so that the whole stays linear.
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    if (form < start) form = indexOrEnd(text, '\f', start);
  }
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? text.length : index;
}
