import { isAsked } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import { sentenceEnd } from '../../scan/sentences.ts';

// "Bijlage(n)", "Bijlagen:": a label of a letter, whose number stands below
const COUNT_LABEL = /^bijlage(?:\(n\)|n)?\s?:?$/iu;
const COUNT_LABEL_INSIDE = /(?:^|\s)bijlage(?:\(n\)|n)\s?:?$/iu;

// "Vraag 1", "**Vragen 1 en 2**"
const QUESTION_WORD = latin(/^[*_#\s]*vra(?:ag|gen)(?!\p{L})/iu);

// "Bijlage" as a title above "1. Op de vraag wat een pontje oplevert": a single enclosure has no number
const TITLE = /^bijlage\s?:?$/iu;
const ITEM = latin(/^\d{1,3}[.)]\s{1,4}[«‘“"'(]?\p{Lu}/u);

// "1", "2."; "1. Kent u …": what is asked stands behind it
const NUMBER = /^\d{1,3}\s?[.):]?\s*/u;

/** Whether a line is the label of how many papers are enclosed, alone. */
export function isCountLabel(line: string): boolean {
  return COUNT_LABEL.test(line);
}

/**
 * Whether row `index` is the value of a label "Bijlage(n)" right above it. The same word stands as a
 * title above the answers that a letter encloses: what asks below it is a question.
 */
export function isBelowCountLabel(rows: readonly Row[], index: number): boolean {
  const above = rows[index - 1];
  const row = rows[index];
  if (!above || !row) return false;
  if (row.inline) return COUNT_LABEL_INSIDE.test(above.text) && !asksFirst(row.text);
  if (!COUNT_LABEL.test(above.text) || QUESTION_WORD.test(row.text)) return false;
  return !(TITLE.test(above.text) && ITEM.test(row.text)) && !asksFrom(rows, index);
}

/** Whether the first sentence behind a number asks: "1. Kent u het bericht?". */
function asksFirst(text: string): boolean {
  const words = text.replace(NUMBER, '');
  return words.slice(0, sentenceEnd(words, 0)).trimEnd().endsWith('?');
}

/** How many rows a first paragraph is read to see whether it asks. */
const LOOK_AHEAD = 10;

/** Whether row `index` opens a paragraph that asks, behind its number or below it. */
export function asksFrom(rows: readonly Row[], index: number): boolean {
  let text = rows[index]!.text.replace(NUMBER, '');
  for (let i = index + 1; i < index + LOOK_AHEAD && !text.includes('?'); i++) {
    const row = rows[i];
    if (!row || (row.afterBlank && text !== '')) break;
    text = `${text} ${row.text}`.trim();
  }
  const end = text.lastIndexOf('?') + 1;
  return end > 0 && isAsked(text.slice(0, end));
}
