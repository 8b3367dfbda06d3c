import type { Row } from '../rows/rows.ts';

// "Toelichting", "*Toelichting:*" on a line of its own
const TITLE = /^[*_#\s]*toelichting\s?:?[*_\s]*$/iu;

// "Deze vragen dienen ter aanvulling op", "Vraag 4: hier is afgestemd": who put the questions, or comments on them
const OF_QUESTIONS = /(?<!\p{L})vra(?:ag|gen)(?!\p{L})/iu;

/** Below such a title questions are named within so many rows where it stands for them. */
const REACH = 6;

/**
 * Whether a title "Toelichting" below an answer is that of its last paragraphs: no more than what an answerer
 * adds. Below questions, and where what follows speaks of questions, it explains those.
 */
export function explainsAnswer(rows: readonly Row[], at: number, next: number): boolean {
  if (!TITLE.test(rows[at]!.text)) return false;
  const below = rows.slice(at + 1, Math.min(at + 1 + REACH, next));
  return below.length > 0 && !below.some(({ text }) => OF_QUESTIONS.test(text));
}
