import type { Diagnostic } from '../model/diagnostic.ts';
import type { Paper } from '../model/paper.ts';
import { type Assembled, assemble } from './assemble.ts';
import { checkSet } from './checks.ts';
import { findCommitments } from './commitments.ts';
import { findCrossReferences } from './cross-references.ts';
import { readPaperFacts } from './facts.ts';
import { type Decision, decideForm } from './form.ts';
import { readHeaded } from './forms/headed.ts';
import { readUnlabelledSet } from './forms/unlabelled-set.ts';
import { readWebPage } from './forms/web-page.ts';
import { readHead } from './head.ts';
import { readHeadings } from './headings.ts';
import { createIds } from './ids.ts';
import { type Layout, readLayout } from './layout.ts';
import { findMotions } from './motions.ts';
import type { Part } from './part.ts';
import { findReferences } from './references.ts';
import { type Row, readRows } from './rows.ts';

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

function describe(
  read: Assembled,
  { kind, evidence }: Decision,
  layout: Layout,
  sourceId: string
): Paper {
  const { passages, head } = read;
  const { subject, title, date, receivedOn, submittedOn } = readPaperFacts(head);
  const paperTitle = kind === 'web-page' ? undefined : (subject ?? title);
  const paperDate = date ?? receivedOn ?? (kind === 'question-set' ? submittedOn : undefined);
  const pointers = read.sets.map((set) => {
    const ids = new Set([...set.questions, ...set.answers].map(({ id }) => id));
    return findCrossReferences(
      passages.filter(({ id }) => ids.has(id)),
      set
    );
  });
  return {
    id: createIds(sourceId)('p', 0),
    sourceId,
    kind,
    ...(paperTitle === undefined ? {} : { title: paperTitle }),
    ...(paperDate === undefined ? {} : { date: paperDate }),
    references: passages.flatMap(findReferences),
    questionSets: read.sets,
    sections: read.sections,
    footnotes: read.footnotes,
    crossReferences: pointers.flatMap(({ crossReferences }) => crossReferences),
    commitments: passages.flatMap((passage) => findCommitments(passage, paperDate)),
    motions: passages.flatMap(findMotions),
    fields: read.fields,
    furniture: layout.furniture,
    unplaced: read.unplaced,
    diagnostics: [
      ...layout.diagnostics,
      ...diagnose(read, layout.text.length, evidence),
      ...pointers.flatMap(({ diagnostics }) => diagnostics)
    ]
  };
}

function diagnose(read: Assembled, end: number, evidence: Decision['evidence']): Diagnostic[] {
  const diagnostics: Diagnostic[] = [
    { code: 'kind-evidence', severity: 'info', span: [0, end], data: { evidence } }
  ];
  for (const [i, set] of read.sets.entries()) {
    if (read.headless.includes(i)) {
      diagnostics.push({
        code: 'set-header-missing',
        severity: 'warning',
        span: set.span,
        data: {}
      });
    }
    diagnostics.push(...checkSet(set));
  }
  for (const { from, to, misspelled } of read.misspelled) {
    const data = { heading: misspelled ?? '' };
    diagnostics.push({ code: 'heading-misspelled', severity: 'info', span: [from, to], data });
  }
  for (const { spans } of read.unplaced) {
    const characters = spans.reduce((sum, [start, stop]) => sum + stop - start, 0);
    const span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0] as const;
    diagnostics.push({ code: 'unplaced-text', severity: 'warning', span, data: { characters } });
  }
  return diagnostics;
}
