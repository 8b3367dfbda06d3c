import type { Decision } from './decision/decision.ts';
import { readHead } from './head/head.ts';
import type { Layout } from './layout/layout.ts';
import type { Part } from './structure/part.ts';
import type { Row } from './structure/rows/rows.ts';
import { readHeaded } from './forms/headed.ts';
import { readSeveral } from './forms/several.ts';
import { readUnlabelledSet } from './forms/unlabelled-set.ts';
import { readWebPage } from './forms/web-page.ts';

/** Signs that the questions are answered, whether or not a heading says so. */
const SAYS_ANSWERED = ['answer-sentence', 'answer-opening', 'set-page-answered'] as const;

/** The stretches of a text with their roles, in order, by the reader of the form that was decided on. */
export function readParts(
  { kind, form, evidence }: Decision,
  layout: Layout,
  rows: readonly Row[]
): Part[] {
  const end = layout.text.length;
  const { wrapped } = layout.wrap;
  const isList = evidence.includes('list-title') || evidence.includes('appendix-head');
  const answered = SAYS_ANSWERED.some((sign) => evidence.includes(sign));
  switch (form.type) {
    case 'web-page':
      return readWebPage(rows, end, wrapped);
    case 'unlabelled':
      return readUnlabelledSet(rows, form.set, { wrapped, end, answered: answered || isList });
    case 'several':
      return readSeveral(layout, rows, form.sets, answered);
    case 'headed':
      return readHeaded({
        layout,
        rows,
        headings: form.headings,
        answered,
        isNotice: kind === 'deferral'
      });
    case 'prose':
      return readHead(rows, end, { memo: kind === 'decision-memo', wrapped });
  }
}
