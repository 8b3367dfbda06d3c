import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import type { Change, TextComparison } from '../../core/compare/align/comparison.ts';
import type { Citation } from '../../core/citation/citation.ts';
import type { Finding } from '../../core/compare/finding.ts';
import type {
  ComparedPart,
  ComparedPoint,
  ComparedRun,
  ComparedSource,
  ComparisonDocument
} from '../../core/export/comparison-document.ts';
import type { PaperSummary } from '../../worker/api.ts';
import type { ComparedQuestions } from '../state/comparison.svelte.ts';
import type { ComparedSet } from '../state/set-pair.svelte.ts';
import { capitalize, formatDay } from '../texts/format.ts';
import { DOCUMENT_LOCALE } from '../texts/languages.ts';
import { texts } from '../texts/texts.ts';
import { titleInPaper } from '../titles.ts';
import { CHANGE_PRESETS, groupOf } from './change-groups.ts';
import { comparedParagraphs } from './compared-paragraphs.ts';
import type { Likelier } from './likelier.ts';
import { weightOf, type ComparedExchange, type SetComparison } from './set-comparison.ts';
import {
  settleableChanges,
  settleableFinding,
  type Settleable,
  type Settlement
} from './settlements.ts';

/** What a document needs of its surroundings. */
export interface DocumentParts {
  /** ISO time. */
  now: string;
  /** "Repliek 0.1.0". */
  generator: string;
  nameOf: (paperId: string) => string;
  likelier: (finding: Finding) => Likelier | undefined;
  settlementOf: (found: Settleable) => Settlement | undefined;
}

const SUBSTANCE = new Set<string>(CHANGE_PRESETS.substance);
const showsSubstance = (change: Change) => SUBSTANCE.has(groupOf(change));
const PARAGRAPH = '\n\n';

/** Two sets as a document: all that was found, and the texts in which something differs. */
export function setDocument(
  comparison: SetComparison,
  sides: readonly [ComparedSet, ComparedSet],
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

function frame(title: string, { now, generator }: DocumentParts) {
  const t = texts.comparisonDocument;
  const { example, removed, added, heavy, form } = t.legend;
  const run = (type: 'removed' | 'added' | 'form' | 'same', isHeavy = false) => [
    { type, text: example, heavy: isHeavy }
  ];
  return {
    title,
    language: texts.exportWords.language,
    generator,
    made: t.made(generator, now),
    legend: [
      { runs: run('removed'), meaning: removed },
      { runs: run('added'), meaning: added },
      { runs: run('added', true), meaning: heavy },
      { runs: run('form'), meaning: form }
    ],
    captions: t.captions
  };
}

function questionName(first: string, second: string): string {
  if (first === second) return texts.terms.question(first);
  return texts.comparison.questionPair(first, second);
}

interface ComparedPlace {
  paper: PaperSummary;
  /** From 1. */
  set: number;
  citation: Citation;
  /** Its label, where one question is compared. */
  question?: string;
}

function sourceOf({ paper, set, citation, question }: ComparedPlace, at: number): ComparedSource {
  const summary = paper.sets[set - 1];
  const date = summary?.receivedOn ?? summary?.submittedOn ?? paper.date;
  const cited = [citation.text, ...(citation.url ? [citation.url] : [])];
  const said = cited.join(' ');
  const more = [summary?.caseNumber, date && formatDay(date)];
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

function pointOf(
  finding: Finding,
  { nameOf, likelier, settlementOf }: DocumentParts
): ComparedPoint {
  const right = likelier(finding);
  return {
    text: texts.verdicts.finding(finding, nameOf(finding.in.paperId)),
    reasons: [
      ...finding.evidence.filter(({ code }) => code !== 'source-rank').map(texts.verdicts.evidence),
      ...(right ? [texts.settling.likelier(nameOf(right.place.paperId), right.reasons)] : [])
    ],
    ...settledOf(settleableFinding(finding), settlementOf, nameOf)
  };
}

function settledOf(
  found: Settleable,
  settlementOf: DocumentParts['settlementOf'],
  nameOf: DocumentParts['nameOf']
): { settled?: string } {
  const settlement = settlementOf(found);
  if (!settlement) return {};
  const there = found.there ? nameOf(found.there.paperId) : '';
  const outcome = texts.verdicts.outcome(settlement.outcome, nameOf(found.here.paperId), there);
  return { settled: texts.settling.settled(outcome, settlement.note) };
}

function exchangePart(
  exchange: ComparedExchange,
  sides: readonly [ComparedSet, ComparedSet],
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
    // Where nothing is marked, there is nothing to read again.
    texts: [
      textOf(questionText, question.before, question.after),
      textOf(answerText, before, after)
    ].filter(({ paragraphs }) => paragraphs.some(({ runs }) => runs.some(isMarked)))
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
  sides: readonly [ComparedSet, ComparedSet]
): [string, string] {
  if (answer) return [answer.before, answer.after];
  const lost = new Set(
    findings.flatMap(({ code, in: place }) => (code === 'answer-missing' ? [place.questionId] : []))
  );
  const own = (side: ComparedSet, id: string | undefined) => {
    const exchange = side.exchanges.find(({ question }) => question.id === id);
    if (!exchange || lost.has(id)) return '';
    const answers = [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)];
    return answers.map(({ text }) => text).join(PARAGRAPH);
  };
  return [own(sides[0], a.questionId), own(sides[1], b.questionId)];
}

function countsOf(changes: readonly Change[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of changes) {
    const name = capitalize(texts.verdicts.changeKinds[kind]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((x, y) => y.count - x.count || x.name.localeCompare(y.name, DOCUMENT_LOCALE));
}
