import { findAll } from '../../scan/find-all.ts';
import { ASKS_YOU, OPENS_QUESTION } from '../../scan/question-openings.ts';

// "… van stations | |", "… (minister) | | ![]() ![]() |", "… (D66) | | | | |": the cells of a table's row that lost their lines
const EMPTY_BEHIND =
  /\|\s{0,4}\|(?:\s{0,4}\|){0,6}(?:(?:\s{0,4}!\[[^\]]{0,80}\]\([^)]{0,200}\)){1,6}\s{0,4}\|)?/gu;

// "| | Anna Kuipers (minister defensie) (VVD) | |": whom a set is put to
const MINISTER_CELL =
  /\|\s{0,4}\|\s{1,4}[^|()]{3,80}\((?:vice)?(?:minister|staatssecretaris)[ -][^|]{3,300}\|\s{0,4}\|/u;

// "| | Anna Kuipers (D66), Ben Bos (VVD) | | Kees Mol | | | | | Bent u": who asks, whom, the cells of its pictures,
// empty, and the first question
const ASKER_CELL = new RegExp(
  String.raw`\|\s{0,4}\|\s{1,4}\p{Lu}[^|()?]{3,60}\(\p{Lu}[^|()]{1,30}\)[^|?]{0,300}\|\s{0,4}\|\s{1,4}\p{Lu}[^|?]{2,300}\|(?:\s{0,4}\|){4}\s{1,4}(?:(?:${ASKS_YOU}) u|(?:${OPENS_QUESTION}))\s[^|?]{10,700}\?`,
  'u'
);

// "| | | |": what a row holds behind whom a set is put to
const PICTURES = /\|(?:\s{0,4}\|){3}/u;

/** No title is longer, and no names of who asks. */
const LONGEST_CELL = 400;

// "… beantwoorden? Ja. ": behind it the title of the next set begins
const SENTENCE_BEFORE =
  /(?<=[\p{Ll}\d»”’)\]])[.?!][»”’"')\]]{0,2}\d{0,3}\s{1,4}(?=[«‘“"'(]?[\p{Lu}\d])/gu;

/**
 * Where the cells of the headers of a page's sets begin and end in a line that holds the whole page: the
 * title behind the last sentence, then who asks and whom, each before a stroke.
 */
export function headerCellPlaces(line: string): number[] {
  const ends = line.includes('|') ? findAll(line, EMPTY_BEHIND) : [];
  // Without its picture, a minister or who asks a header is not told from a table with empty cells.
  const isHeader =
    ends.some(({ 0: strokes }) => strokes.includes('!')) ||
    MINISTER_CELL.test(line) ||
    ASKER_CELL.test(line);
  if (!isHeader) return [];
  const places: number[] = [];
  let end = 0;
  let isOpen = false;
  for (const { index, 0: strokes } of ends) {
    const first = index + 1;
    const before = line.slice(Math.max(0, index - LONGEST_CELL, end), index);
    const sentence = findAll(before, SENTENCE_BEFORE).at(-1);
    if (!isOpen || sentence || index - end > LONGEST_CELL) {
      places.push(index - before.length + (sentence ? sentence.index + sentence[0].length : 0));
    }
    end = index + strokes.length;
    isOpen = !strokes.includes('!') && !PICTURES.test(strokes);
    places.push(first, end);
  }
  return places;
}

// "|  |": more blanks than one stand where a line ended
const LINE_ENDED = /\|\s{2,4}\|/u;
const LINE_END = /(?<=\|)\s{2,8}(?=\S)|\s{2,8}(?=[^\s|])/gu;

/** Where the lines of a page of sets began that became one line, if two blanks show it. */
export function pageLinePlaces(line: string): number[] {
  if (!LINE_ENDED.test(line) || headerCellPlaces(line).length === 0) return [];
  return findAll(line, LINE_END).map(({ index, 0: blanks }) => index + blanks.length);
}
