import type { Change } from '../../../core/compare/align/comparison.ts';
import type { ComparisonDocument } from '../../../core/export/comparison-document.ts';
import type { ComparedQuestions } from '../../comparing/compared-questions.ts';
import { texts } from '../../texts/texts.ts';
import { titleInPaper } from '../../texts/titles.ts';
import { comparedParagraphs } from './compared-paragraphs.ts';
import { pointOf, type DocumentParts } from './compared-point.ts';
import { sourceOf } from './compared-source.ts';
import { countsOf, frame, questionName } from './document-frame.ts';

/** Two versions of one question as a document, with the differences that `shows` lets through. */
export function questionDocument(
  compared: ComparedQuestions,
  verdict: string,
  shows: (change: Change) => boolean,
  parts: DocumentParts
): ComparisonDocument {
  const { a, b, question, answer, found } = compared;
  const title = titleInPaper(a.paper, a.set);
  const { questionText, answerText, noAnswer, first, second } = texts.comparison;
  const labels = [a, b].map(({ exchange }) => exchange.question.label) as [string, string];
  const name = questionName(...labels);
  return {
    ...frame(texts.comparisonDocument.questionTitle(name, title), parts),
    verdict,
    remarks: [
      ...(a.answer ? [] : [`${first}: ${noAnswer}`]),
      ...(b.answer ? [] : [`${second}: ${noAnswer}`]),
      texts.comparisonDocument.shownOnly
    ],
    sources: [a, b].map(({ paper, set, citation, exchange }, at) =>
      sourceOf({ paper, set, citation, question: exchange.question.label }, at)
    ),
    points: [],
    parts: [
      {
        name,
        points: (found?.findings ?? []).map((finding) => pointOf(finding, parts)),
        texts: [
          {
            name: questionText,
            paragraphs: comparedParagraphs(
              question,
              a.exchange.question.text,
              b.exchange.question.text,
              shows
            )
          },
          { name: answerText, paragraphs: comparedParagraphs(answer, a.answer, b.answer, shows) }
        ]
      }
    ],
    counts: countsOf([...question.changes, ...answer.changes])
  };
}
