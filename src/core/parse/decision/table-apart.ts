import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Paper } from '../../model/paper.ts';
import type { Span } from '../../model/span.ts';
import { readCandidates } from '../structure/headings/heading-candidates.ts';
import { findColumnNames } from '../structure/headings/mixed-table.ts';
import type { Row } from '../structure/rows/rows.ts';

// "Vraag", "Antwoord:"
const NAME = /^(?:Vra(?:ag|gen)|Antwoord(?:en)?):?$/iu;

/**
 * Where the names of the columns stand of a table that was written one column after the other, in UTF-16 code
 * units of the rows' text: which answer is whose can no longer be told from it. Mostly nothing.
 */
export function findTableApart(rows: readonly Row[]): Span | undefined {
  const names = rows.filter(({ text }) => text.length < LONGEST && NAME.test(text));
  if (names.length < 2) return undefined;
  const found = findColumnNames(readCandidates(rows), rows);
  const last = found.at(-1);
  return last && [found[0]!.from, last.to];
}

const LONGEST = 12;

/** A paper that has no set says so of such a table. */
export function withTableApart(paper: Paper, span: Span | undefined): Paper {
  if (!span || paper.questionSets.length > 0) return paper;
  const diagnostic: Diagnostic = { code: 'table-apart', severity: 'warning', span, data: {} };
  return { ...paper, diagnostics: [...paper.diagnostics, diagnostic] };
}
