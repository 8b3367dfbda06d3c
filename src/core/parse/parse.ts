import type { Paper } from '../model/paper.ts';
import { assemble } from './assemble/assemble.ts';
import { describe } from './head/describe.ts';
import { type Decision, decideForm } from './form.ts';
import { readHeaded } from './forms/headed.ts';
import { readUnlabelledSet } from './forms/unlabelled-set.ts';
import { readWebPage } from './forms/web-page.ts';
import { readHead } from './head/head.ts';
import { readHeadings } from './structure/headings.ts';
import { type Layout, readLayout } from './layout/layout.ts';
import type { Part } from './structure/part.ts';
import { type Row, readRows } from './structure/rows.ts';

/**
 * Reads the text of a source: what its lines are by their place, where questions and answers begin,
 * which form that makes it, its parts, and what the parts say.
 *
 * Never throws: any text gives a paper, and what was not understood is kept as `unplaced`.
 */
export function parse(text: string, sourceId: string): Paper[] {
  const layout = readLayout(text);
  const rows = readRows(layout);
  const decision = decideForm(text, rows, readHeadings(rows), layout.wrap.wrapped);
  const parts = readParts(decision, layout, rows);
  return [describe(assemble(parts, layout, sourceId), decision, layout, sourceId)];
}

function readParts(
  { kind, form, evidence }: Decision,
  layout: Layout,
  rows: readonly Row[]
): Part[] {
  const end = layout.text.length;
  const { wrapped } = layout.wrap;
  switch (form.type) {
    case 'web-page':
      return readWebPage(rows, end);
    case 'unlabelled':
      return readUnlabelledSet(rows, form.set, wrapped, end);
    case 'headed': {
      const answered = evidence.includes('answer-sentence') || evidence.includes('answer-opening');
      return readHeaded({ layout, rows, headings: form.headings, answered });
    }
    case 'prose':
      return readHead(rows, end, { memo: kind === 'decision-memo', wrapped });
  }
}
