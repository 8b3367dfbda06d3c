import { compareTexts } from '../../../core/compare/align/compare-texts.ts';
import type { Change, TextComparison } from '../../../core/compare/align/comparison.ts';
import type {
  ComparedPart,
  ComparedPoint,
  ComparedRun
} from '../../../core/export/comparison-document.ts';
import { texts } from '../../texts/texts.ts';
import { CHANGE_PRESETS, groupOf } from '../../comparing/change-groups.ts';
import type { ComparedExchange } from '../../comparing/compared-exchange.ts';
import { comparedParagraphs } from './compared-paragraphs.ts';
import { settleableChanges } from '../../comparing/settlements.ts';
import { pointOf, settledOf, type DocumentParts } from './compared-point.ts';
import { questionName } from './document-frame.ts';
import type { SetSide } from './set-side.ts';

const SUBSTANCE = new Set<string>(CHANGE_PRESETS.substance);
const showsSubstance = (change: Change) => SUBSTANCE.has(groupOf(change));
const PARAGRAPH = '\n\n';

/** A question of both sets: what was found, the question, and its answer if something differs there. */
export function exchangePart(
  exchange: ComparedExchange,
  sides: readonly [SetSide, SetSide],
  parts: DocumentParts
): ComparedPart {
  const { a, b, question, changes, findings } = exchange;
  const { questionText, answerText } = texts.comparison;
  const inQuestion = new Set(question.changes);
  const settled = settledOf(settleableChanges(exchange), parts.settlementOf, parts.nameOf);
  const [before, after] = answersOf(exchange, sides);
  return {
    name: questionName(String(a.number), String(b.number)),
    points: [
      ...findings.map((finding) => pointOf(finding, parts)),
      ...changes.map((change): ComparedPoint => {
        const isQuestion = inQuestion.has(change);
        const from = isQuestion ? question : exchange.answer;
        const said = texts.verdicts.change(
          change,
          (from?.before ?? '').slice(...change.before),
          (from?.after ?? '').slice(...change.after)
        );
        return {
          text: `${isQuestion ? questionText : answerText}, ${said}`,
          reasons: [],
          ...settled
        };
      })
    ],
    // An answer says nothing without its question; where none of it is marked, there is nothing to
    // read again.
    texts: [
      textOf(questionText, question.before, question.after),
      ...[textOf(answerText, before, after)].filter(({ paragraphs }) =>
        paragraphs.some(({ runs }) => runs.some(isMarked))
      )
    ]
  };
}

const isMarked = ({ type }: ComparedRun) => type === 'removed' || type === 'added';

function textOf(name: string, before: string, after: string) {
  const comparison: TextComparison = compareTexts(before, after);
  return { name, paragraphs: comparedParagraphs(comparison, before, after, showsSubstance) };
}

/** What answers the question in both sources; nothing where the answer there is another's. */
function answersOf(
  { a, b, answer, findings }: ComparedExchange,
  sides: readonly [SetSide, SetSide]
): [string, string] {
  if (answer) return [answer.before, answer.after];
  const lost = new Set(
    findings.flatMap(({ code, in: place }) => (code === 'answer-missing' ? [place.questionId] : []))
  );
  const own = (side: SetSide, id: string | undefined) => {
    const exchange = side.exchanges.find(({ question }) => question.id === id);
    if (!exchange || lost.has(id)) return '';
    const answers = [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)];
    return answers.map(({ text }) => text).join(PARAGRAPH);
  };
  return [own(sides[0], a.questionId), own(sides[1], b.questionId)];
}
