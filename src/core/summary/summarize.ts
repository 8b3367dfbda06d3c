import { countAnswered } from '../model/count-answered.ts';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { readLead, readSetLead } from '../naming/lead.ts';
import { outerSpanOfPaper } from '../model/outer-span.ts';
import type { Paper } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import { setFacts } from '../model/set-facts.ts';
import type { Spans } from '../model/span.ts';
import type { PaperSummary, ReadingFigures, SetSummary } from '../model/summary.ts';

/** A summary without what only the library knows: the source's name and when it came. */
export type TextSummary = Omit<PaperSummary, 'name' | 'importedAt'>;

/** What lists show of a paper, drawn from the paper and its source's text. */
export function summarize(paper: Paper, text: string): TextSummary {
  const { id, sourceId, kind, title, date } = paper;
  const lead = readLead(paper);
  const warnings = paper.diagnostics.filter(({ severity }) => severity === 'warning');
  return {
    id,
    sourceId,
    kind,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(lead && { lead }),
    span: outerSpanOfPaper(paper),
    sets: paper.questionSets.map((set) => summarizeSet(set, warnings)),
    sections: paper.sections.length,
    footnotes: paper.footnotes.length,
    figures: readFigures(paper),
    diagnostics: countDiagnostics(paper),
    warnings: warnings.length,
    unplacedShare: unplacedShare(paper, text),
    characters: text.length
  };
}

function summarizeSet(set: QuestionSet, warnings: readonly Diagnostic[]): SetSummary {
  const lead = readSetLead(set);
  const [start, end] = set.span;
  const own = warnings.filter(({ span }) => span[0] >= start && span[0] < end).length;
  return {
    ...setFacts(set),
    ...(lead !== undefined && { lead }),
    questions: set.questions.length,
    answered: countAnswered(set),
    ...(own > 0 && { warnings: own })
  };
}

function readFigures({ questionSets, footnotes, diagnostics }: Paper): ReadingFigures {
  const read = questionSets.reduce((sum, { questions }) => sum + questions.length, 0);
  const skipped = diagnostics.filter(({ code }) => code === 'number-missing').length;
  const joint = questionSets.flatMap(({ answers }) =>
    // One question may stand under several numbers.
    answers.map(({ questionIds, questionNumbers }) =>
      Math.max(questionIds.length, questionNumbers.length)
    )
  );
  return {
    expectedQuestions: read + skipped,
    misspelled: diagnostics.flatMap((diagnostic) =>
      diagnostic.code === 'heading-misspelled' ? [diagnostic.data.heading] : []
    ),
    largestJoint: joint.reduce((most, n) => Math.max(most, n), 1),
    linkedFootnotes: footnotes.filter(({ mark }) => mark !== undefined).length
  };
}

function countDiagnostics(paper: Paper): Partial<Record<DiagnosticCode, number>> {
  const counts: Partial<Record<DiagnosticCode, number>> = {};
  for (const { code } of paper.diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Share of the source's characters that are no markup, also where it holds several papers. */
function unplacedShare(paper: Paper, text: string): number {
  const unplaced = countInk(
    paper.unplaced.flatMap(({ spans }) => spans),
    text
  );
  const markup = paper.furniture.flatMap(({ kind, spans }) => (kind === 'markup' ? spans : []));
  const all = countInk([[0, text.length]], text) - countInk(markup, text);
  return all === 0 ? 0 : unplaced / all;
}

/** Non-blank characters within the spans. */
function countInk(spans: Spans, text: string): number {
  let ink = 0;
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) if (text[i]!.trim() !== '') ink++;
  }
  return ink;
}
