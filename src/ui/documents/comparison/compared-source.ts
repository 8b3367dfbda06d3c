import type { Citation } from '../../../core/citation/citation.ts';
import type { ComparedSource } from '../../../core/export/comparison-document.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';
import { formatDay } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { titleInPaper } from '../../texts/titles.ts';

/** What is compared, and where it stands. */
export interface ComparedPlace {
  paper: PaperSummary;
  /** From 1. */
  set: number;
  citation: Citation;
  /** Its label, where one question is compared. */
  question?: string;
}

/** A source as a document names it; `at` is 0 for the first, 1 for the second. */
export function sourceOf(
  { paper, set, citation, question }: ComparedPlace,
  at: number
): ComparedSource {
  const summary = paper.sets[set - 1];
  const date = summary?.receivedOn ?? paper.date;
  const asked = summary?.submittedOn;
  const cited = [citation.text, ...(citation.url ? [citation.url] : [])];
  const said = cited.join(' ');
  const day = date ? formatDay(date) : asked && texts.overviews.open.submitted(asked);
  const more = [summary?.caseNumber, day];
  return {
    label: at === 0 ? texts.comparison.first : texts.comparison.second,
    name: paper.name,
    facts: [
      ...(question === undefined ? [] : [texts.terms.question(question)]),
      texts.comparisonDocument.setFacts(texts.terms.kinds[paper.kind], titleInPaper(paper, set)),
      ...more.filter((fact): fact is string => !!fact && !said.includes(fact))
    ],
    // A paper without number is cited by the name of its file, which stands above.
    cited: citation.text === paper.name ? [] : cited,
    sha256: paper.sourceId
  };
}
