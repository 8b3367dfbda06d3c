import type { Paper } from '../../model/paper.ts';
import type { Answer, Question } from '../../model/question-set.ts';
import { withSingleBlanks } from '../scan/collapse.ts';
import { placed } from './placed.ts';
import type { ReadingOrder } from './reading-order.ts';

/**
 * A paper that was read from a text in reading order, with all places in the source: what holds text
 * (`spans`) gets the pieces that became it, what points into text (`span`) its outer limits.
 */
export function inSource(paper: Paper, order: ReadingOrder): Paper {
  const inPlace = placed(paper, order);
  const read = order.said.length === 0 ? inPlace : withPrintedHeadings(inPlace, order);
  const { pieces } = order;
  return pieces.length > 1 ? { ...read, readingOrder: pieces } : read;
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
