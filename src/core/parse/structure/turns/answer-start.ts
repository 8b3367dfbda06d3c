import { askedness, endsWithQuestionMark } from './askedness.ts';
import type { Row } from '../rows/rows.ts';
import { continuesBefore, tellTurns } from './sequence-model.ts';
import { findTold } from './told-question.ts';
import type { Unit } from './sentence-units.ts';
import { offsetIn, readUnits, rowsFrom } from './units.ts';

/**
 * Where the text after a question stops asking and answers, as an offset into the source; `undefined`
 * where it never does. The question's text begins at `offset` in row `first`; row `next` is no more
 * its own.
 */
export function findAnswerStart(
  rows: readonly Row[],
  first: number,
  next: number,
  offset: number,
  wrapped: boolean
): number | undefined {
  const body = rowsFrom(rows, first, next, offset);
  if (body.length === 1 && ONE_QUESTION.test(body[0]!.text)) return undefined;
  const units = readUnits(body, wrapped);
  const texts = units.map(({ text }) => text);
  const told = findTold(texts);
  const turned = tellTurns(texts).indexOf('answer');
  const answer = told > 0 && (turned < 0 || told < turned) ? told : turned;
  if (answer > 0) return units[answer]?.from;
  const behind = answer === 0 ? behindStatement(texts) : -1;
  const at = behind < 0 ? partsAnew(texts) : behind;
  return units[at]?.from ?? (units.length === 1 ? behindQuestion(units[0]!, body) : undefined);
}

/**
 * Which of the sentences of a paragraph answers those before it, where all that speaks of it agrees;
 * -1 where none does.
 */
export function findSplit(sentences: readonly string[]): number {
  const split = behindStatement(sentences);
  const turned = tellTurns(sentences).indexOf('answer');
  return turned <= 0 || turned === split ? split : -1;
}

// "Hoe hoog is de brug?": nothing stands behind it
const ONE_QUESTION = /^[^.?!:;\t]*\?$/u;

/** From this weight down, what follows a question in its paragraph answers it. */
const ANSWERS = -4.5;

/** "Hoeveel zijn er? Er zijn er twaalf.": the answer in the paragraph of its question. */
function behindQuestion(unit: Unit, rows: readonly Row[]): number | undefined {
  const { text } = unit;
  const behind = text.slice(text.lastIndexOf('?') + 1);
  const words = behind.trimStart();
  if (behind.length === text.length || words === '' || askedness(words) > ANSWERS) return undefined;
  return offsetIn(unit, rows, text.length - words.length);
}

/**
 * "Het fonds is leeg. Wanneer wordt het gevuld? Wij weten dat niet.": where a question opens with a
 * statement, the answer begins behind what asks last; -1 where nothing asks, or nothing follows.
 */
function behindStatement(texts: readonly string[]): number {
  const weights = texts.map((text) => askedness(text));
  let before = 0;
  let behind = weights.reduce((sum, weight) => sum + weight, 0);
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < texts.length; i++) {
    const mayBegin = i > 0 && endsWithQuestionMark(texts[i - 1]!) && !continuesBefore(texts, i);
    if (mayBegin && weights[i]! < 0 && before - behind > most) {
      best = i;
      most = before - behind;
    }
    before += weights[i]!;
    behind -= weights[i]!;
  }
  return best;
}

// "a. ", "a) ", "A: ", "1. ", "i) "
const FIRST_PART = /^[a1i]\s?[.):]\s/iu;

// "aangeven: a. wat de raming was; b. wat het heeft gekost?"
const LETTERS_INSIDE = /\sa\s?[.):]\s[^?]{2,400}\sb\s?[.):]\s/iu;

/** Where the letters or numbers of a question's parts begin anew to answer them; -1 where they do not. */
function partsAnew(texts: readonly string[]): number {
  const first = texts.findIndex((text) => FIRST_PART.test(text) || LETTERS_INSIDE.test(text));
  if (first < 0) return -1;
  const sign = FIRST_PART.test(texts[first]!) ? texts[first]!.slice(0, 2) : undefined;
  const again = texts.findIndex(
    (text, i) => i > first && FIRST_PART.test(text) && (sign === undefined || text.startsWith(sign))
  );
  if (again < 0) return -1;
  const asks = texts.slice(0, again).some((text) => text.includes('?'));
  return asks && !texts.slice(again).some((text) => text.includes('?')) ? again : -1;
}
