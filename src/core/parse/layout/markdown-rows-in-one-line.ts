import { findAll } from '../scan/find-all.ts';

// "|---|:---:|": the row below the names of the columns
const RULER = /\|(?<= \|)(?: ?:?-{2,100}:? ?\|){1,20}(?= )/gu;

const RULER_STARTS = ['|-', '| -', '|:', '| :'];

/**
 * The blanks between the rows of tables of Markdown in a text that became one line: the ruler below the names
 * of the columns counts the cells of each row. Offsets in order; those round a table are among them.
 */
export function findTableRows(text: string): number[] {
  if (!RULER_STARTS.some((sign) => text.includes(sign))) return [];
  return findAll(text, RULER).flatMap(({ index, 0: ruler }) => {
    const bars = ruler.split('|').length - 1;
    const names = startOfRow(text, index - 2, bars);
    if (names === undefined) return [];
    const ends = [names - 1, index - 1];
    for (let end: number | undefined = index + ruler.length; end !== undefined;) {
      ends.push(end);
      end = text.startsWith(' |', end) ? endOfRow(text, end + 1, bars) : undefined;
    }
    return ends;
  });
}

/** Where the row begins that ends with a bar at `end`. */
function startOfRow(text: string, end: number, bars: number): number | undefined {
  if (text[end] !== '|') return undefined;
  let at = end;
  for (let left = bars - 1; left > 0 && at > 0; left--) at = text.lastIndexOf('|', at - 1);
  return text[at] === '|' ? at : undefined;
}

/** Behind the last bar of the row that begins at `start`. */
function endOfRow(text: string, start: number, bars: number): number | undefined {
  let at = start;
  for (let left = bars - 1; left > 0 && at >= 0; left--) at = nextBar(text, at + 1);
  return at < 0 ? undefined : at + 1;
}

/** The next bar that parts cells; one behind a stroke is text. */
function nextBar(text: string, from: number): number {
  let at = text.indexOf('|', from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf('|', at + 1);
  return at;
}
