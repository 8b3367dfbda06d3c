import type { Paper } from '../../model/paper.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { ShownPage } from '../../page/shown-page.ts';
import { columnDiagnostics } from '../columns/column-diagnostics.ts';
import type { Columns } from '../columns/columns.ts';
import { inSource } from '../columns/in-source.ts';
import { placed } from '../columns/placed.ts';
import { heldSpans, outside } from '../lossless.ts';

/** The paper of what a page shows, with all places in the page, and its tags set aside. */
export function inPage(paper: Paper, { map, markup }: ShownPage): Paper {
  const read = placed(paper, map);
  const held = <Item extends { spans: Spans }>(items: readonly Item[]) =>
    items.filter(({ spans }) => spans.length > 0);
  const kept = { ...read, furniture: held(read.furniture), unplaced: held(read.unplaced) };
  return withBreaks(kept, markup);
}

/** The paper of a text in columns, with all places in the source. */
export function withColumns(paper: Paper, columns: Columns): Paper {
  const found = columnDiagnostics(columns);
  const { order, leftOut } = columns;
  if (!order && found.length === 0) return paper;
  const read = order ? inSource(paper, order) : paper;
  return {
    ...read,
    furniture: [...read.furniture, ...leftOut],
    diagnostics: [...read.diagnostics, ...found]
  };
}

/** The paper with the signs for ends of lines that no text holds. */
export function withBreaks(paper: Paper, breaks: readonly Span[]): Paper {
  if (breaks.length === 0) return paper;
  const spans = outside(breaks, heldSpans([paper]));
  if (spans.length === 0) return paper;
  return { ...paper, furniture: [...paper.furniture, { kind: 'markup', spans }] };
}
