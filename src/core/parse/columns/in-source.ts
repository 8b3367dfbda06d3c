import type { Paper } from '../../model/paper.ts';
import type { Answer, Question } from '../../model/question-set.ts';
import type { Span, Spans } from '../../model/span.ts';
import { withSingleBlanks } from '../scan/collapse.ts';
import type { ReadingOrder } from './reading-order.ts';

/**
 * A paper that was read from a text in reading order, with all places in the source: what holds text
 * (`spans`) gets the pieces that became it, what points into text (`span`) its outer limits.
 */
export function inSource(paper: Paper, order: ReadingOrder): Paper {
  const inPlace = placed(paper, order) as Paper;
  const read = order.said.length === 0 ? inPlace : withPrintedHeadings(inPlace, order);
  return { ...read, readingOrder: order.pieces };
}

/** Headings as they are printed: in a table the number of a row, and nothing above its answer. */
function withPrintedHeadings(paper: Paper, order: ReadingOrder): Paper {
  const printed = <Item extends Pick<Answer, 'heading'>>({ heading, ...item }: Item) => {
    if (!heading || heading.spans.length === 0) return item;
    const pieces = heading.spans.map(([from, to]) => order.source.slice(from, to));
    return { ...item, heading: { ...heading, text: withSingleBlanks(pieces.join(' ')) } };
  };
  const questionSets = paper.questionSets.map((set) => ({
    ...set,
    questions: set.questions.map((question) => printed(question) as Question),
    answers: set.answers.map((answer) => printed(answer) as Answer)
  }));
  return { ...paper, questionSets };
}

/** Any value of a paper; every place in it stands under one of two names. */
function placed(value: unknown, order: ReadingOrder): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => placed(item, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => {
      if (name === 'span') return [name, order.limits(held as Span)];
      if (name === 'spans') return [name, (held as Spans).flatMap((span) => order.toSource(span))];
      return [name, placed(held, order)];
    })
  );
}
