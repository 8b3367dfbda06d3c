import type { PaperSummary } from '../../worker/api.ts';
import { formatDay } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Exchange } from '../../core/reading/exchange.ts';

/** A question and its answers as plain text, closed by a line that says where they come from. */
export function citeExchange(exchange: Exchange, paper: PaperSummary, set: number): string {
  const { question } = exchange;
  const name = texts.reader.question(question.label);
  const answers = [...exchange.answers, ...exchange.elsewhere.map(({ answer }) => answer)].map(
    (answer) => {
      const joint = answer.questionIds.length > 1;
      return `${joint ? texts.reader.joint(answer.questionNumbers) : texts.reader.answer}\n${answer.text}`;
    }
  );
  const { title, caseNumber, receivedOn } = paper.sets[set - 1] ?? {};
  const date = receivedOn ?? paper.date;
  const source = [
    title ?? paper.title,
    caseNumber,
    date && formatDay(date),
    name.toLowerCase(),
    paper.name
  ];
  return [`${name}\n${question.text}`, ...answers, `(${source.filter(Boolean).join(', ')})`].join(
    '\n\n'
  );
}
