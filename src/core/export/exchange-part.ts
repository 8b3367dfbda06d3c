import { citeQuestion } from '../citation/cite-place.ts';
import type { Answer } from '../model/question-set.ts';
import type { Exchange } from '../reading/exchange.ts';
import { labelsOfExchange, labelsOfPlace } from './attach-labels.ts';
import type { ExchangePart, NamedText } from './document.ts';
import { recordExchange } from './exchange-record.ts';
import type { Entry } from './plan-entry.ts';
import { footnotesIn, type TextWriter } from './running-text.ts';
import type { Work } from './work.ts';
import type { ExportWords } from './words.ts';

/** An answer that points to more questions than this does not bring theirs along. */
const MAX_POINTED = 3;

/** What a document holds already, and will hold. */
export interface Placing {
  text: TextWriter;
  words: ExportWords;
  /** Whether the document has this question somewhere. */
  isChosen: (questionId: string) => boolean;
  /** Of each answer written so far, the label of the question under which it stands. */
  placed: Map<string, string>;
  remarksOn: (questionId: string) => readonly string[];
}

/** Writes a question with its answers; an answer for several questions stands once in a document. */
export function writeExchange(
  entry: Extract<Entry, { type: 'exchange' }>,
  id: string,
  { text, words, isChosen, placed, remarksOn }: Placing
): ExchangePart {
  const { work, set, exchange, part, level, notes } = entry;
  const { question } = exchange;
  const write = (answer: Answer, name: string): NamedText => {
    placed.set(answer.id, question.label);
    return { id: `${id}-${answer.id}`, name, paragraphs: text.write(work, answer) };
  };
  const asked = part === 'answer' ? undefined : text.write(work, question);
  const remarks: string[] = [];
  const answers: NamedText[] = [];
  if (part !== 'question') {
    for (const answer of exchange.answers) answers.push(write(answer, nameOf(answer, words)));
    for (const { answer, at } of exchange.elsewhere) {
      const there = isChosen(at.id) ? at.label : placed.get(answer.id);
      if (there !== undefined) remarks.push(words.jointElsewhere(answer.questionNumbers, there));
      else answers.push(write(answer, nameOf(answer, words)));
    }
    for (const { question: pointed, answers: theirs } of pointedAt(work, set, exchange)) {
      if (isChosen(pointed.id)) continue;
      for (const answer of theirs) {
        if (!placed.has(answer.id)) answers.push(write(answer, words.answerOf(pointed.label)));
      }
    }
    if (exchange.state === 'unanswered') remarks.push(words.noAnswer);
    remarks.push(...remarksOn(question.id));
  }
  const total = work.paper.questionSets[set]?.questions.length ?? 0;
  const record = recordExchange(work, set, exchange, part);
  const isPlain =
    question.label === String(question.number) &&
    question.numbered !== false &&
    question.number <= total &&
    total > 1;
  return {
    type: 'exchange',
    id,
    level,
    name: words.question(question.label),
    ...(record.beside !== undefined && { beside: record.beside }),
    ...(isPlain && { total }),
    ...(asked && { question: asked }),
    answers,
    remarks,
    labels: labelsOfExchange(work, exchange),
    labelsAbove: labelsOfPlace(work, set),
    citation: citeQuestion(work.citation(set), question, part),
    notes,
    footnotes: [...(asked ? [asked] : []), ...answers.map(({ paragraphs }) => paragraphs)].flatMap(
      footnotesIn
    ),
    source: work.number,
    record
  };
}

function nameOf({ questionIds, questionNumbers }: Answer, words: ExportWords): string {
  return questionIds.length > 1 ? words.joint(questionNumbers) : words.answer;
}

/** The exchanges to which the whole of an answer points. */
function pointedAt(work: Work, set: number, { question, answers }: Exchange): Exchange[] {
  const targets = new Set(answers.flatMap(({ refersTo = [] }) => refersTo));
  if (targets.size === 0 || targets.size > MAX_POINTED) return [];
  return work.reading
    .exchanges(set)
    .filter(
      (exchange) =>
        exchange.question !== question && exchange.question.numbers.some((n) => targets.has(n))
    );
}
