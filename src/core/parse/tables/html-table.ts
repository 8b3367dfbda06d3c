import type { Span } from '../../model/span.ts';
import { cellOf } from './cells.ts';
import type { Cell, FoundTable } from './table.ts';

const ROW = /<tr\b/gu;
const CELL = /<t[dh]\b[^>]{0,300}>/gu;

// What begins a new paragraph, or an item of a list, in a cell
const BLOCK = /<\/?(?:p|br|li|ul|ol|div)\b[^<>]{0,120}>/gu;

/**
 * Reads a table that stands in Markdown as HTML, as pandoc writes one whose cells hold paragraphs. `from`
 * is where it begins.
 */
export function readHtmlTable(text: string, from: number): FoundTable | undefined {
  const end = text.indexOf('</table>', from);
  if (end < 0) return undefined;
  const places = [...text.slice(from, end).matchAll(ROW)].map(({ index }) => from + index);
  const rows = places.map((start, i) => cellsOf(text, [start, places[i + 1] ?? end]));
  const [head, ...rest] = rows;
  return head && { from, to: end + '</table>'.length, head, rows: rest };
}

function cellsOf(text: string, [from, to]: Span): Cell[] {
  const starts = [...text.slice(from, to).matchAll(CELL)];
  return starts.map(({ 0: tag, index }, i) => {
    const start = from + index + tag.length;
    const limit = from + (starts[i + 1]?.index ?? to - from);
    const close = text.indexOf('</t', start);
    return cellOf(text, linesOfCell(text, [start, close < 0 ? limit : Math.min(close, limit)]));
  });
}

/** The lines of a cell; an empty one stands where a paragraph or an item begins. */
function linesOfCell(text: string, [from, to]: Span): Span[] {
  const lines: Span[] = [];
  let at = from;
  const takeLines = (end: number) => {
    for (let start = at; start < end;) {
      const feed = text.indexOf('\n', start);
      const stop = feed < 0 || feed > end ? end : feed;
      if (text.slice(start, stop).trim() !== '') lines.push([start, stop]);
      start = stop + 1;
    }
  };
  for (const { 0: tag, index } of text.slice(from, to).matchAll(BLOCK)) {
    takeLines(from + index);
    lines.push([from + index, from + index]);
    at = from + index + tag.length;
  }
  takeLines(to);
  return lines;
}
