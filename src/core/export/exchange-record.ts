import { noteHolderId } from '../reading/holder.ts';
import type { Exchange } from '../reading/exchange.ts';
import type { ExchangeRecord } from './record.ts';
import type { Work } from './work.ts';

/** Gathers all that is known of a question and its answers, wherever in the set they stand. */
export function recordExchange(work: Work, set: number, exchange: Exchange): ExchangeRecord {
  const { paper, source, reading } = work;
  const { question } = exchange;
  const questionSet = paper.questionSets[set];
  const answers = [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)];
  const notes = [question, ...answers].flatMap((part) =>
    part.footnoteMarks.flatMap((mark) => reading.noteOf(part.id, mark) ?? [])
  );
  const holders = [
    question.id,
    ...answers.map(({ id }) => id),
    ...notes.map(({ number }) => noteHolderId(number))
  ];
  const title = questionSet?.title ?? paper.title;
  const receivedOn = questionSet?.receivedOn ?? paper.date;
  return {
    id: question.id,
    paperId: paper.id,
    kind: paper.kind,
    ...(title !== undefined && { title }),
    ...(questionSet?.caseNumber && { caseNumber: questionSet.caseNumber }),
    submitters: questionSet?.submitters ?? [],
    addressees: questionSet?.addressees ?? [],
    respondents: questionSet?.respondents ?? [],
    ...(questionSet?.submittedOn && { submittedOn: questionSet.submittedOn }),
    ...(receivedOn && { receivedOn }),
    label: question.label,
    numbers: question.numbers,
    numbered: question.numbered !== false,
    question: question.text,
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
