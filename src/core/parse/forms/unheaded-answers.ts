import { findAnswerStart } from '../structure/turns/answer-start.ts';
import { rowsFrom } from '../structure/turns/units.ts';
import { findBetweenTitle } from '../structure/prose/between-titles.ts';
import type { AnswerPart, QuestionPart } from '../structure/part.ts';
import type { Row } from '../structure/rows/rows.ts';
import { findAnswersInside, mayBearAnswer } from './answers-inside.ts';
import { findBulletedAnswers } from './bulleted-answers.ts';
import { putsQuestionsAbove } from '../structure/shapes/puts-questions.ts';

/** A question or answer with the rows of its text. */
export interface Item {
  part: QuestionPart | AnswerPart;
  firstRow: number;
  nextRow: number;
  /** The row of its heading. */
  firstHeadingRow: number;
  /** The row where what introduces the answers begins, if it stands right before this one. */
  introducedAt?: number | undefined;
  /** Where the page numbers begin that a table prints behind the question. */
  pagesAt?: number | undefined;
  /** Where an answer without heading begins in it. */
  answerAt?: number | undefined;
  /** Whether that answer stands behind a sign. */
  bulleted?: boolean;
  /** The questions before it that the same answer is for. */
  shared?: readonly QuestionPart[];
}

/**
 * From this share of questions on, answers without headings are believed on their own; where the text
 * says that it puts its questions, only those to all of them.
 */
const MOST = 0.6;

/** Finds the answers that follow their questions without a heading. */
export function findUnheadedAnswers(
  items: readonly Item[],
  rows: readonly Row[],
  answered: boolean,
  wrapped: boolean
): Item[] {
  const headed = items.some(({ part }) => part.role === 'answer');
  const named = new Set(
    items.flatMap(({ part }) => (part.role === 'answer' ? (part.heading?.numbers ?? []) : []))
  );
  const open = items.filter(
    ({ part }, i) =>
      part.role === 'question' &&
      items[i + 1]?.part.role !== 'answer' &&
      !numbersOf(part).some((number) => named.has(number))
  );
  const boundaries = new Map<Item, number>();
  const bulleted = findBulletedAnswers(open, rows);
  const inside = answered && !headed ? findAnswersInside(open, rows, wrapped) : undefined;
  for (const item of open) {
    const sure = bulleted.get(item)?.from ?? inside?.get(item);
    if (sure !== undefined) {
      boundaries.set(item, sure);
      continue;
    }
    const { part, firstRow, nextRow } = item;
    const bodyAt = part.heading?.to ?? part.from;
    const endRow = item === items.at(-1) ? nextRow : beforeTitle(rows, firstRow, nextRow);
    const boundary = findAnswerStart(rows, firstRow, endRow, bodyAt, wrapped);
    if (boundary !== undefined && mayAnswer(part, rowsFrom(rows, firstRow, endRow, boundary))) {
      boundaries.set(item, boundary);
    }
  }
  const putAbove = putsQuestionsAbove(rows, items[0]?.firstHeadingRow ?? 0);
  const most = putAbove ? boundaries.size === open.length : boundaries.size > open.length * MOST;
  const believed = answered || headed || most;
  if (!believed) return [...items];
  return items.map((item, i) => {
    const answerAt = boundaries.get(item);
    const alone = answerAt === undefined || headed || pointsElsewhere(rows, item, answerAt);
    const shared = alone
      ? []
      : sharing(items, i, boundaries, (question) =>
          mayBearAnswer(question, rows, wrapped, (inside?.size ?? 0) > 0)
        );
    return { answerAt, shared, bulleted: bulleted.has(item), ...item };
  });
}

// "Gerelateerd:", "Lees ook:": leads to what stands behind the set
const LEADS_AWAY = /^\p{Lu}[\p{Ll} ]{2,30}:$/u;

// "Met vriendelijke groet,": who asks signs
const SIGNS = /^(?:met (?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend)(?!\p{L})/iu;

const NUMBERED = /^(\d{1,3})[.)]\s/u;

/** Whether what stands below a question may answer it: neither the next question, a signature nor a title alone does. */
function mayAnswer(part: QuestionPart | AnswerPart, below: readonly Row[]): boolean {
  const first = below[0]?.text ?? '';
  const next = Math.max(...numbersOf(part)) + 1;
  if (Number(NUMBERED.exec(first)?.[1]) === next) return false;
  if (SIGNS.test(first)) return false;
  return below.length !== 1 || !LEADS_AWAY.test(first);
}

/** The row of the title of the next group, where one stands behind a question; else `next`. */
function beforeTitle(rows: readonly Row[], first: number, next: number): number {
  const title = findBetweenTitle(rows, first, next);
  let at = next;
  while (title && at > first && rows[at - 1]!.from >= title.from) at--;
  return at;
}

/** "Zie het antwoord op vraag 3." may point to the very question before it. */
function pointsElsewhere(
  rows: readonly Row[],
  { firstRow, nextRow }: Item,
  answerAt: number
): boolean {
  const row = rows.slice(firstRow, nextRow).find(({ to }) => to > answerAt);
  return row !== undefined && /^zie\b/iu.test(row.text.slice(Math.max(0, answerAt - row.from)));
}

/**
 * The questions right before one that share its answer, where no answer has a heading: they are
 * followed by nothing but questions, and none of them bears what may answer it itself.
 */
function sharing(
  items: readonly Item[],
  at: number,
  boundaries: ReadonlyMap<Item, number>,
  bearsAnswer: (question: Item) => boolean
): QuestionPart[] {
  const shared: QuestionPart[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const { part } = items[i]!;
    if (part.role !== 'question' || boundaries.has(items[i]!) || bearsAnswer(items[i]!)) break;
    shared.unshift(part);
  }
  return shared;
}

function numbersOf(part: QuestionPart | AnswerPart): readonly number[] {
  const byHand = 'numbering' in part ? part.numbering : undefined;
  return (byHand ?? part.heading)?.numbers ?? [];
}
