import type { Stretch } from '../structure/part.ts';
import type { Row } from '../structure/rows/rows.ts';
import { findSplit } from '../structure/turns/answer-start.ts';
import { askedness } from '../structure/turns/askedness.ts';
import { readSentences, type Unit } from '../structure/turns/sentence-units.ts';
import { offsetIn, readUnits, rowsFrom } from '../structure/turns/units.ts';
import type { QuestionRows } from './bulleted-answers.ts';

/** A question by its rows, with where what it asks begins. */
interface Asked extends QuestionRows {
  part: Stretch & { heading?: Stretch };
}

/** From this share of questions on, they are answered in their own paragraphs. */
const MOST = 0.6;

/** So many of these answers affirm, deny or point elsewhere: statements behind a question do not. */
const LEAST = 2;

/** So many questions without an exception, and with nothing else below them, may have but one such answer. */
const ALL = 4;

/** From this weight down, what stands behind a question answers it. */
const ANSWERS = -4.5;

/**
 * Where the answers begin that stand in the paragraphs of their questions, by question: "1. Hoe lang is
 * de brug? De brug is veertig meter lang." Empty where few questions have one, or where these may be
 * what the questioner states.
 */
export function findAnswersInside<Question extends Asked>(
  questions: readonly Question[],
  rows: readonly Row[],
  wrapped: boolean
): ReadonlyMap<Question, number> {
  const found = new Map<Question, number>();
  let sure = 0;
  let alone = 0;
  for (const question of questions) {
    const paragraph = firstParagraph(question, rows, wrapped);
    if (!paragraph || !statesBehind(paragraph.unit.text)) continue;
    const { unit, body, isAlone } = paragraph;
    const sentences = readSentences(unit.text);
    const at = sentences[findSplit(sentences.map(({ text }) => text))]?.from;
    if (at === undefined) continue;
    if (askedness(unit.text.slice(at)) <= ANSWERS) sure++;
    if (isAlone) alone++;
    found.set(question, offsetIn(unit, body, at));
  }
  const areAll = found.size === questions.length && found.size >= ALL && alone >= ALL;
  const areMost = sure >= LEAST && found.size >= questions.length * MOST;
  // With paragraphs below nearly all of them, those answer, and the statements are the questioner's.
  return alone * 2 > found.size && (areMost || (areAll && sure > 0)) ? found : new Map();
}

/**
 * Whether a question may bear its answer in its own paragraph: something is stated behind what it asks;
 * where other questions do so (`usual`), also between what it asks.
 */
export function mayBearAnswer(
  question: Asked,
  rows: readonly Row[],
  wrapped: boolean,
  usual: boolean
): boolean {
  const text = firstParagraph(question, rows, wrapped)?.unit.text;
  if (text === undefined) return false;
  return statesBehind(text) || (usual && statesBetween(text));
}

function firstParagraph(
  { part, firstRow, nextRow }: Asked,
  rows: readonly Row[],
  wrapped: boolean
): { unit: Unit; body: readonly Row[]; isAlone: boolean } | undefined {
  const body = rowsFrom(rows, firstRow, nextRow, part.heading?.to ?? part.from);
  const [unit, ...below] = readUnits(body, wrapped);
  return unit && { unit, body, isAlone: below.length === 0 };
}

// "(p. 23-26, blz. 107)": the pages that a question is about
const IN_BRACKETS = /\([^()?]{1,60}\)/gu;

function statesBehind(text: string): boolean {
  const asked = text.lastIndexOf('?');
  const behind =
    asked < 0
      ? ''
      : text
          .slice(asked + 1)
          .replaceAll(IN_BRACKETS, ' ')
          .trim();
  return /\p{L}/u.test(behind) && askedness(behind) < 0;
}

/** Whether a sentence behind one that asks asks nothing. */
function statesBetween(text: string): boolean {
  const sentences = readSentences(text);
  const asks = sentences.findIndex((sentence) => sentence.text.includes('?'));
  return asks >= 0 && sentences.slice(asks + 1).some((sentence) => askedness(sentence.text) < 0);
}
