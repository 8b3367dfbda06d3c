import type { ComparisonDocument } from '../../../core/export/comparison-document.ts';
import { texts } from '../../texts/texts.ts';
import { titleInPaper } from '../../texts/titles.ts';
import { weightOf } from '../../comparing/compared-exchange.ts';
import type { SetComparison } from '../../comparing/set-comparison.ts';
import { pointOf, type DocumentParts } from './compared-point.ts';
import { sourceOf } from './compared-source.ts';
import { countsOf, frame } from './document-frame.ts';
import { exchangePart } from './exchange-part.ts';
import type { SetSide } from './set-side.ts';

/** Two sets as a document: all that was found, and the texts in which something differs. */
export function setDocument(
  comparison: SetComparison,
  sides: readonly [SetSide, SetSide],
  parts: DocumentParts
): ComparisonDocument {
  const told = new Set(comparison.exchanges.flatMap(({ findings }) => findings));
  const notable = comparison.exchanges
    .filter((exchange) => weightOf(exchange) > 0)
    .toSorted((x, y) => weightOf(y) - weightOf(x));
  const title = titleInPaper(sides[0].paper, sides[0].address.set);
  return {
    ...frame(texts.comparisonDocument.title(title), parts),
    verdict: texts.verdicts.set(comparison, ({ paperId }) => parts.nameOf(paperId)),
    remarks: [],
    sources: sides.map(({ paper, address, citation }, at) =>
      sourceOf({ paper, set: address.set, citation }, at)
    ),
    points: comparison.findings
      .filter((finding) => !told.has(finding))
      .map((finding) => pointOf(finding, parts)),
    parts: notable.map((exchange) => exchangePart(exchange, sides, parts)),
    counts: countsOf(
      comparison.exchanges.flatMap(({ question, answer }) => [
        ...question.changes,
        ...(answer?.changes ?? [])
      ])
    )
  };
}
