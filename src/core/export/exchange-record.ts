import { answeredOn } from '../model/answer-day.ts';
import { besideNumber } from '../reading/beside-number.ts';
import { noteHolderId } from '../reading/holder.ts';
import type { Exchange } from '../reading/exchange.ts';
import type { ExchangeRecord } from './record.ts';
import type { Work } from './work.ts';

/**
 * Gathers all that is known of a question and its answers, wherever in the set they stand, or of the
 * one half that was chosen.
 */
export function recordExchange(
  work: Work,
  set: number,
  exchange: Exchange,
  part?: 'question' | 'answer'
): ExchangeRecord {
  const { paper, source, reading } = work;
  const { question } = exchange;
  const questionSet = paper.questionSets[set];
  const answers =
    part === 'question'
      ? []
      : [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)];
  const texts = part === 'answer' ? answers : [question, ...answers];
  const notes = texts.flatMap(({ id, footnoteMarks }) =>
    footnoteMarks.flatMap((mark) => reading.noteOf(id, mark) ?? [])
  );
  const holders = [
    ...texts.map(({ id }) => id),
    ...notes.map(({ number }) => noteHolderId(number))
  ];
  const title = questionSet?.title ?? paper.title;
  const beside = besideNumber(question.heading?.text);
  const isAnswered = exchange.answers.length + exchange.elsewhere.length > 0;
  // a paper that only asks is dated as its questions are; of one that answers some, the others wait
  const receivedOn =
    questionSet?.receivedOn ??
    (isAnswered && questionSet ? answeredOn(paper, questionSet) : undefined);
  return {
    id: question.id,
    paperId: paper.id,
    kind: paper.kind,
    ...(title !== undefined && { title }),
    set: set + 1,
    ...(questionSet?.caseNumber && { caseNumber: questionSet.caseNumber }),
    submitters: questionSet?.submitters ?? [],
    addressees: questionSet?.addressees ?? [],
    respondents: questionSet?.respondents ?? [],
    ...(questionSet?.submittedOn && { submittedOn: questionSet.submittedOn }),
    ...(receivedOn && { receivedOn }),
    ...(paper.date && { paperDate: paper.date }),
    label: question.label,
    ...(beside !== undefined && { beside }),
    numbers: question.numbers,
    numbered: question.numbered !== false,
    answered: isAnswered,
    question: part === 'answer' ? '' : question.text,
    spans: question.spans,
    answers: answers.map(({ questionNumbers, text, spans, refersTo }) => ({
      numbers: questionNumbers,
      text,
      spans,
      ...(refersTo && { refersTo })
    })),
    footnotes: notes.map(({ note: { label, text } }) => ({ label, text })),
    references: holders
      .flatMap((id) => reading.references(id))
      .map(({ type, raw, normal, url }) => ({
        type,
        raw,
        ...(normal && { normal }),
        ...(url && { url })
      })),
    source: { name: source.name, sha256: source.id }
  };
}
