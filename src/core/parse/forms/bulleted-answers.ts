import type { Row } from '../structure/rows/rows.ts';
import { askedness, endsWithQuestionMark } from '../structure/turns/askedness.ts';

/** The rows from a question's first up to the next question. */
export interface QuestionRows {
  firstRow: number;
  nextRow: number;
}

// "-   Ja.", "• Nee.", "> Ja."
const BULLET = /^[-–—•●▪◦‣*>→]\s+(?=\S)/u;

/** With what such a sign begins: nearly all rows begin otherwise. */
const SIGNS: ReadonlySet<number> = new Set([...'-–—•●▪◦‣*>→'].map((sign) => sign.charCodeAt(0)));

/** From this share of questions on, the sign marks answers, and no list in a question. */
const MOST = 0.6;

/** So many questions tell. */
const LEAST = 3;

/** From this weight down, a line affirms, denies or points elsewhere. */
const ANSWERS = -4.5;

/**
 * Where the answers of a numbered list begin that stand below their questions behind a sign ("1. Klopt
 * het?" / "- Ja."), as Word prints a list in a list: row by question. Empty where the signs may open
 * lists of what is asked: most questions must have ended before it, and one be affirmed or denied.
 */
export function findBulletedAnswers<Question extends QuestionRows>(
  questions: readonly Question[],
  rows: readonly Row[]
): ReadonlyMap<Question, Row> {
  const found = new Map<Question, Row>();
  if (questions.length < LEAST) return found;
  let affirms = false;
  for (const question of questions) {
    const row = firstBulleted(question, rows);
    if (!row) continue;
    const weight = askedness(row.text.replace(BULLET, ''));
    if (weight >= 0) continue;
    affirms ||= weight <= ANSWERS;
    found.set(question, row);
  }
  return affirms && found.size >= questions.length * MOST ? found : new Map();
}

/** The first row behind a sign above which the question ended: it may have had a list of its own. */
function firstBulleted({ firstRow, nextRow }: QuestionRows, rows: readonly Row[]): Row | undefined {
  for (let at = firstRow; at < nextRow; at++) {
    const row = rows[at]!;
    if (!SIGNS.has(row.text.charCodeAt(0)) || !BULLET.test(row.text)) continue;
    if (at > 0 && endsWithQuestionMark(rows[at - 1]!.text)) return row;
  }
  return undefined;
}

/** How many characters the sign before an answer takes, without the blank behind it; 0 without one. */
export const bulletLength = (text: string): number => BULLET.exec(text)?.[0].trimEnd().length ?? 0;
