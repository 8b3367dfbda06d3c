import type { Span } from '../../model/span.ts';
import { cellOf, isEmpty } from './cells.ts';
import type { Cell } from './table.ts';

// "Vraag: Hoe", "**Vraag** " alone on its line, "Vraag Hoe"; not "Vraag 3: Hoe", of which the number counts
const QUESTION_LABEL = /^[\s*_]*vraag(?:\s?:|(?=[\s*_]*$)|(?=[*_]*\s+[«‘“"']?\p{Lu}))[\s*_]*/iu;

// " Antwoord: Zo", "**Antwoord** " alone on its line, "? Antwoord Zo"
const ANSWER_LABEL =
  /(?:^|\s)[*_]{0,3}antwoord(?:[*_]{0,3}\s?:|(?=[*_]{0,3}\s*$)|(?<=(?:^|[?.!»”"')*_] {1,4})[*_]{0,3}antwoord)(?=[*_]{0,3}\s+[«‘“"']?\p{Lu}))[\s*_]*/giu;

const ASKS = /\?[»”"’')\]*_\s]*\d{0,3}$/u;

/** The question and the answer that one cell holds, and whether words in it say which is which. */
export interface PairCell {
  question: Cell;
  answer: Cell;
  isLabelled: boolean;
}

/**
 * Parts a cell that holds a question with its answer: at the words that head them, or, where it has none, behind the
 * paragraphs that ask, if no other asks. `undefined` where that does not tell them apart.
 */
export function readPairCell(text: string, cell: Cell): PairCell | undefined {
  const labels = cell.flatMap((line) => {
    const printed = text.slice(...line);
    return [...printed.matchAll(ANSWER_LABEL)].map(({ 0: word, index }) => ({
      from: line[0] + index,
      to: line[0] + index + word.length
    }));
  });
  const [label] = labels;
  if (labels.length > 1) return undefined;
  return label ? partedBy(text, cell, label) : partedByParagraphs(text, cell);
}

function partedBy(
  text: string,
  cell: Cell,
  label: { from: number; to: number }
): PairCell | undefined {
  const [first] = cell;
  if (!first) return undefined;
  const word = QUESTION_LABEL.exec(text.slice(...first))?.[0].length ?? 0;
  const from = first[0] + word;
  const question = cellOf(text, linesWithin(cell, from, label.from));
  const answer = cellOf(text, linesWithin(cell, label.to, cell.at(-1)![1]));
  return question.length > 0 && answer.length > 0
    ? { question, answer, isLabelled: word > 0 }
    : undefined;
}

function partedByParagraphs(text: string, cell: Cell): PairCell | undefined {
  const ends = cell.flatMap((line, i) => {
    const below = cell[i + 1];
    const isEnd = !isEmpty(line) && (below === undefined || isEmpty(below));
    return isEnd ? [{ at: i, asks: ASKS.test(text.slice(...line)) }] : [];
  });
  const firstTold = ends.findIndex(({ asks }) => !asks);
  const last = ends[firstTold - 1];
  if (!last || ends.slice(firstTold).some(({ asks }) => asks)) return undefined;
  const question = cellOf(text, cell.slice(0, last.at + 1));
  const answer = cellOf(text, cell.slice(last.at + 1));
  const below = answer.find((line) => !isEmpty(line));
  return below
    ? { question, answer: answer.slice(answer.indexOf(below)), isLabelled: false }
    : undefined;
}

/** What lies between two offsets of the lines of a cell. */
function linesWithin(cell: Cell, from: number, to: number): Span[] {
  return cell.flatMap(([start, end]): Span[] =>
    end < from || start > to ? [] : [[Math.max(start, from), Math.min(end, to)]]
  );
}
