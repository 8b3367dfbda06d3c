import type { Row } from '../rows/rows.ts';

// "Toelichting", "*Toelichting:*" on a line of its own, "Toelichting Dat komt door" with its text behind it
const TITLE = /^[*_#\s]*(?:toelichting\s?:?[*_\s]*$|toelichting\s{1,4}(?=\S))/iu;

// "Deze vragen dienen ter aanvulling op", "Vraag 4: hier is afgestemd", "De fractie maakt zich zorgen": who put the
// questions, or comments on them
const OF_QUESTIONS =
  /(?<!\p{L})(?:vra(?:ag|gen)|\p{L}{0,12}fractie|indieners?|ondergetekenden?|vraagstellers?)(?!\p{L})/iu;

/** Below such a title questions are named within so many rows where it stands for them. */
const REACH = 6;

/**
 * Whether a title "Toelichting" below an answer is that of its last paragraphs: no more than what an answerer
 * adds. Below questions, and where what follows speaks of questions, it explains those.
 */
export function explainsAnswer(rows: readonly Row[], at: number, next: number): boolean {
  const title = TITLE.exec(rows[at]!.text)?.[0];
  if (title === undefined) return false;
  const own = title.length < rows[at]!.text.length ? at : at + 1;
  const below = rows.slice(own, Math.min(at + 1 + REACH, next));
  return below.length > 0 && !below.some(({ text }) => OF_QUESTIONS.test(text));
}
