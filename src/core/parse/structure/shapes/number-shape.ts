import { matchAt } from '../../scan/match-at.ts';
import { behindPages, closingAt, startsSentence, trimmedEnd } from './heading-end.ts';
import type { HeadingShape } from './heading-shape.ts';
import { readDottedNumbers } from './dotted-numbers.ts';
import { type NumberList, readNumberList } from './number-list.ts';

// "3.", "3)", "3 :", "12a.", "3.)", "3)."
const NUMBER_DELIMITER = /\s?\\?(?:\.\)|\)\.|[.):])(?!\d)[\s*_]*|\t+/uy;

// "2 en 3", "2 t/m 4", "2 & 3"
const JOINED = /\s(?:en|t\/m|tot en met|&)\s/u;

// "2/3", "2-3": with a delimiter behind it, or a question
const JOINED_TIGHT = /^\d{1,3}\s?[/–-]\s?\d{1,3}$/u;

// "2, 3", "2, 3, 4", "2,3,4", "2/3/4": numbers alone, two of them with a blank between; not "2,3"
const LISTED = /^\d{1,3}(?:, \d{1,3})+$|^\d{1,3}(?:[,/]\d{1,3}){2,}$/u;

// "\tCDA\tRouwenda, de\tVraag:": the cells of who asks, behind the number
const MEMBER_CELLS =
  /[.)]?(?:\s?[\t|]\s?[^\t|.?!]{1,60}){1,3}\s?[\t|]\s?[*_]*vraag\s?:[*_]*(?:\s|$)/iuy;

// "Vraag: " of "3. Vraag: Hoe …", "Antwoord: " of "3. Antwoord: Ja."
const LABEL = /[*_]*(vraag|antwoord)\s?:[*_]*\s+(?=\S)/iuy;

// "V: " of "3. V: Hoe …", before an "A: …" of its own
const LETTER = /([VA])\s?:\s+(?=\S)/uy;

// "V:" of "3. V:", alone on its line
const LETTER_ALONE = /[*_]*([VA])\s?:[\s*_]*$/uy;

// "Vraag" of "3. Vraag", alone on its line; not "Vragen"
const LABEL_ALONE = /[*_]*(vraag|antwoord)\s?:?[\s*_]*$/iuy;

/** "3.", "3. Hoe …" and "3 Hoe …": a number that may open a question; with `thousands` also "1012". */
export function numberShape(
  line: string,
  start: number,
  thousands: boolean
): HeadingShape | undefined {
  const list = readDottedNumbers(line, start) ?? readNumberList(line, start, { thousands });
  if (!list) return undefined;
  const cells = matchAt(MEMBER_CELLS, line, list.end)?.[0];
  if (cells !== undefined && list.numbers.length === 1) {
    const end = list.end + cells.trimEnd().length;
    const shape = line.slice(end).trim() === '' ? 'word' : 'word-text';
    return { role: 'question', shape, numbers: list.numbers, label: list.label, start, end };
  }
  const base = { role: 'question' as const, numbers: list.numbers, label: list.label, start };
  const close = closingAt(line, list.end);
  if (close) return { shape: 'number', end: line.trimEnd().length, ...base };
  const delimiter = matchAt(NUMBER_DELIMITER, line, list.end);
  const labelled = delimiter && numberedLabel(line, list, start, list.end + delimiter[0].length);
  if (labelled) return labelled;
  if (list.numbers.length > 1) {
    // "2 en 3. Neen.", and "2 en 3 Neen." where the text became one line: an answer to both
    const at = list.end + (delimiter?.[0].length ?? 0);
    const isJoint =
      JOINED.test(list.label) ||
      (JOINED_TIGHT.test(list.label) &&
        (delimiter || (areInTurn(list.numbers) && line.includes('?', list.end)))) ||
      (LISTED.test(list.label) && areInTurn(list.numbers));
    if (!isJoint || !startsSentence(line, at)) return undefined;
    const shape = delimiter ? 'number-text' : 'bare-number-text';
    return { shape, end: trimmedEnd(line, start, at), ...base };
  }
  if (delimiter) {
    const end = trimmedEnd(line, start, list.end + delimiter[0].length);
    return { shape: 'number-text', end, ...base };
  }
  if (!startsSentence(line, list.end)) return undefined;
  return { shape: 'bare-number-text', end: behindPages(line, list.end), ...base };
}

/** Whether each number is one more than the one before: "3, 4, 5". */
export const areInTurn = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);

/** "3. Vraag: Hoe …", "9 t/m 11. Antwoord: Ja.", "3. Vraag" alone: a word behind its numbers. */
function numberedLabel(
  line: string,
  { numbers, label }: NumberList,
  start: number,
  at: number
): HeadingShape | undefined {
  const letter = matchAt(LETTER, line, at);
  const before = letter ?? matchAt(LABEL, line, at);
  const alone = before ? null : matchAt(LETTER_ALONE, line, at);
  const found = before ?? alone ?? matchAt(LABEL_ALONE, line, at);
  if (!found) return undefined;
  const role = /^v/iu.test(found[1] ?? '') ? 'question' : 'answer';
  const base = { role, numbers, label, start } as const;
  if (before) {
    const end = trimmedEnd(line, start, at + before[0].length);
    return { shape: 'word-text', end, ...base, ...(letter ? { byLetter: true } : {}) };
  }
  if (alone) return { shape: 'word', end: line.trimEnd().length, ...base, byLetter: true };
  // "1. Vraag", "2. Antwoord" may be the titles of two parts.
  return { shape: 'word', end: line.trimEnd().length, loose: true, ...base };
}

/** "Ad 1. Ja.": a number of an answer, where the answers stand apart. */
export function numberedReply(line: string, start: number, at: number): HeadingShape | undefined {
  const list = readNumberList(line, at);
  if (!list) return undefined;
  const base = { role: 'answer' as const, numbers: list.numbers, label: list.label, start };
  if (closingAt(line, list.end)) {
    return { shape: 'number', end: line.trimEnd().length, ...base };
  }
  const delimiter = matchAt(NUMBER_DELIMITER, line, list.end);
  if (!delimiter) return undefined;
  const end = trimmedEnd(line, start, list.end + delimiter[0].length);
  return { shape: 'number-text', end, ...base };
}
