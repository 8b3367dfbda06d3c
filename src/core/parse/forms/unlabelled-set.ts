import {
  askedness,
  endsWithQuestionMark,
  isAsked,
  opensAsQuestion
} from '../structure/turns/askedness.ts';
import { opensQuestions } from '../structure/shapes/description-start.ts';
import { readHead } from '../head/head.ts';
import { europeanEnd, isEuropeanReply } from '../structure/descriptions/european-rows.ts';
import { anchorOf, type Part, type QuestionPart } from '../structure/part.ts';
import { readBehindSet } from '../head/card/behind-set.ts';
import { sentenceEnd } from '../scan/sentences.ts';
import type { Row } from '../structure/rows/rows.ts';
import { findTail } from '../structure/prose/tail.ts';
import { readUnits } from '../structure/turns/units.ts';
import { readUnlabelled } from '../structure/turns/unlabelled.ts';

/** From this weight on, a paragraph opens the questions. */
const CERTAIN = 4;

/** The rows of a set whose questions have neither word nor number. */
export interface UnlabelledSet {
  /** Index of the row of the first question. */
  first: number;
  /** Index of the row after the last question or answer. */
  next: number;
  /** Something there reads as an answer. */
  isAnswered?: boolean;
}

/** Finds the questions of a set that has no headings at all, if there are at least so many. */
export function findUnlabelledSet(
  rows: readonly Row[],
  wrapped: boolean,
  least: number
): UnlabelledSet | undefined {
  // What a text begins with is its title, also where it asks: something else says that it is a set.
  const asking = rows.findIndex(
    (row, i) =>
      i > 0 &&
      (opensAsking(row) || (wrapped && opensAskingItem(rows, i))) &&
      !asksInQuotesOnly(row.text)
  );
  if (asking < 0) return undefined;
  const first = wrapped ? openingRow(rows, asking) : asking;
  const end =
    bulletsEnd(rows, first, wrapped) ?? findTail(rows, first + 1, rows.length) ?? rows.length;
  const parts = readUnlabelled(readUnits(rows.slice(first, end), wrapped), 0);
  const questions = parts.filter(({ role }) => role === 'question').length;
  if (questions < least) return undefined;
  const closing = closingRow(rows, end, parts, questions);
  return closing === undefined
    ? { first, next: end, isAnswered: questions < parts.length }
    : { first, next: closing, isAnswered: false };
}

/** Whether a row can open the questions: of one cut out of a flattened text, its first sentence is enough. */
const opensAsking = ({ text, inline }: Row): boolean =>
  askedness(text) >= CERTAIN ||
  (inline === true && askedness(text.slice(0, sentenceEnd(text, 0))) >= CERTAIN);

/** "• Waren de schippers ingelicht, voordat de" / "wal dichtging?": an item that was broken, as its lines say together. */
function opensAskingItem(rows: readonly Row[], i: number): boolean {
  if (!BULLET.test(rows[i]!.text)) return false;
  let next = i + 1;
  while (next < rows.length && !rows[next]!.afterBlank && !BULLET.test(rows[next]!.text)) next++;
  if (next - i < 2 || next - i > OPENING_LINES) return false;
  const item = rows.slice(i, next).map(({ text }) => text);
  return askedness(item.join(' ').replace(BULLET, '')) >= CERTAIN;
}

/**
 * The row of what stands below the last of several questions, of which no other has an answer, and says
 * nothing: who asked, "Geef een reactie" of the site.
 */
function closingRow(
  rows: readonly Row[],
  end: number,
  parts: readonly Part[],
  questions: number
): number | undefined {
  const last = parts.at(-1);
  const isOnly = last?.role === 'answer' && !last.heading && questions === parts.length - 1;
  if (!isOnly || questions < 2) return undefined;
  const row = rows.findIndex(({ from }) => from === last.from);
  if (row < 0 || rows.slice(row, end).some(({ text }) => /[.!?:;,]/u.test(text))) return undefined;
  return row;
}

// "«Waarom rijdt er geen nachttrein?»", "‘Wie veegt?’"
const QUOTED = /«[^»?]{0,200}\?»|[‘“][^’”?]{0,200}\?[’”]/gu;

/** "Vragen van het lid Faas (VVD) aan de minister over «Wie veegt?»": a description, no question. */
const asksInQuotesOnly = (text: string): boolean =>
  opensQuestions(text) && !text.replaceAll(QUOTED, '').includes('?');

// "• ", "- "
const BULLET = /^[•●▪◦‣\uF0B7*–-]\s/u;

/**
 * Index of the row behind questions that stand one under another, each behind the same sign: what
 * follows them is no answer. `undefined` where anything stands between them.
 */
function bulletsEnd(rows: readonly Row[], first: number, wrapped: boolean): number | undefined {
  const sign = BULLET.exec(rows[first]!.text)?.[0];
  if (sign === undefined) return undefined;
  let next = first;
  let items = 0;
  for (;;) {
    const below = itemEnd(sign, rows, next, wrapped);
    if (below === undefined) break;
    next = below;
    items++;
  }
  const isSetOff = items > 1 && next < rows.length && rows[next]!.afterBlank;
  const goesOn = ({ text }: Row) =>
    wrapped
      ? text.startsWith(sign) || endsWithQuestionMark(text)
      : text.startsWith(sign) && isAsked(text.slice(sign.length));
  return isSetOff && !rows.slice(next).some(goesOn) ? next : undefined;
}

/** Index of the row behind a question that row `i` begins behind a sign, over as many lines as it was broken into. */
function itemEnd(
  sign: string,
  rows: readonly Row[],
  i: number,
  wrapped: boolean
): number | undefined {
  if (!rows[i]?.text.startsWith(sign)) return undefined;
  let next = i + 1;
  let item = rows[i]!.text.slice(sign.length);
  while (wrapped && next < rows.length && !rows[next]!.afterBlank && !endsWithQuestionMark(item)) {
    if (rows[next]!.text.startsWith(sign)) break;
    item += ` ${rows[next]!.text}`;
    next++;
  }
  return isAsked(item) ? next : undefined;
}

/** So many lines of the first question can stand above the one that ends it. */
const OPENING_LINES = 6;

// "in huis nemen,": the sentence goes on; not "van bruggen.", "(X):"
const GOES_ON = /[^.?!:;]$/u;

/** "Is het u bekend dat bruggen die dicht zijn," above "kunnen worden geopend?": where it begins. */
function openingRow(rows: readonly Row[], asking: number): number {
  for (let row = asking - 1; row > 0 && row >= asking - OPENING_LINES; row--) {
    const { text } = rows[row]!;
    if (rows[row + 1]!.afterBlank || !GOES_ON.test(text)) return asking;
    if (opensAsQuestion(text.replace(BULLET, ''))) return row;
  }
  return asking;
}

/**
 * Reads sets whose paragraphs have lost their numbers and labels: head, turns, and what stands behind
 * the last one. Most texts have one; where the title of other questions stands among the turns,
 * another begins.
 */
export function readUnlabelledSet(
  rows: readonly Row[],
  { first, next }: UnlabelledSet,
  {
    wrapped,
    from: opening = 0,
    end,
    answered
  }: { wrapped: boolean; from?: number; end: number; answered: boolean }
): Part[] {
  const heads = [{ title: 0, first }, ...furtherHeads(rows, first, next, wrapped)];
  const sets = heads.flatMap(({ title, first: asked }, i): Part[] => {
    const stop = heads[i + 1]?.title ?? next;
    const from = i === 0 ? opening : rows[title]!.from;
    const bodyEnd = rows[stop]?.from ?? end;
    return [
      { role: 'set', from, to: from },
      ...readHead(rows.slice(title, asked), rows[asked]?.from ?? end, { wrapped }),
      ...(readAnsweredAtOnce(rows, { first: asked, next: stop }, bodyEnd, wrapped) ??
        readUnlabelled(readUnits(rows.slice(asked, stop), wrapped), bodyEnd, { answered }))
    ];
  });
  return [...sets, ...readBehindSet(rows.slice(next), end)];
}

/** Rows where the titles of further sets stand, each with that of its first question. */
function furtherHeads(rows: readonly Row[], first: number, next: number, wrapped: boolean) {
  const titles = rows.flatMap(({ text, afterBlank }, i) =>
    i > first && i < next && afterBlank && opensQuestions(text) && !text.includes('?') ? [i] : []
  );
  return titles.flatMap((title, i) => {
    const stop = titles[i + 1] ?? next;
    const asking = rows.findIndex(
      ({ text }, row) => row > title && row < stop && askedness(text) >= CERTAIN
    );
    if (asking < 0) return [];
    return { title, first: Math.max(title + 1, wrapped ? openingRow(rows, asking) : asking) };
  });
}

/** Questions, then who answers them, then one answer for all: how the European Parliament prints them. */
function readAnsweredAtOnce(
  rows: readonly Row[],
  { first, next }: UnlabelledSet,
  end: number,
  wrapped: boolean
): Part[] | undefined {
  const reply = rows.findIndex((_, i) => i > first && i < next && isEuropeanReply(rows, i));
  const answer = reply < 0 ? undefined : europeanEnd(rows, reply)?.next;
  if (answer === undefined || answer >= next) return undefined;
  const from = rows[reply]!.from;
  const asked = readUnlabelled(readUnits(rows.slice(first, reply), wrapped), from, {
    answered: false
  });
  const questions = asked.filter((part): part is QuestionPart => part.role === 'question');
  if (questions.length !== asked.length) return undefined;
  return [
    ...questions,
    ...readHead(rows.slice(reply, answer), rows[answer]!.from, { wrapped }),
    { role: 'answer', from: rows[answer]!.from, to: end, answers: questions.map(anchorOf) }
  ];
}
