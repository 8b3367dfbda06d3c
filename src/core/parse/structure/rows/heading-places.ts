import { findAll } from '../../scan/find-all.ts';
import { matchAt } from '../../scan/match-at.ts';
import { readHeadingShape } from '../shapes/read-heading-shape.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

// "Vraag 3", "VRAGEN 2 EN 3", "Antwoord", "Antwoord op vraag 3", "Beantwoording vraag 3" somewhere in a line
const HEADING_WORD =
  /(?:Vra(?:agt?|gen)|VRA(?:AG|GEN)|Antwoord(?:en)?|ANTWOORD|Beantwoording)(?!\p{L})/gu;

// what ends a sentence, or a heading before a heading: ". ", "?» ", "? 2 "
const SENTENCE_END = /[.?!:»”"'’)\]\d][*_]{0,3}\s*[*_]{0,3}$|\s{2}$/u;

const TITLE_BEFORE = /(?:={1,6}|[•●▪]) $/u;

// "_", "**", "=== ": what a converter sets before a heading
const MARKUP_BEFORE = /(?<=\s)(?:[*_#]{1,6}|={1,6} |[•●▪] )$/u;

// "(Ingezonden 10 oktober 2029); " before "Antwoord": a site's title says that the paper holds the answer as well
const TITLE_OF_PAPER = /\([Ii]ngezonden [^()]{4,40}\)\s?;\s{1,4}$/u;
const TITLE_REACH = 64;

/** Whether "Antwoord" ends the title of a paper there. */
const endsTitle = (line: string, at: number): boolean =>
  line.charCodeAt(at) === CAPITAL_A &&
  TITLE_OF_PAPER.test(line.slice(Math.max(0, at - TITLE_REACH), at));

/** How much of a line can be the heading and the beginning of its text, in characters. */
const HEADING_REACH = 120;

// A word that wants another: "zie Vraag 3" holds no heading
const WANTS_MORE = new RegExp(
  String.raw`(?:^|[\s(])(?:${OPEN_WORD}|zie|ook|mijn|ons|uw|eerste|tweede)\s*$|,\s*$`,
  'iu'
);

/** How far to each side a quotation is looked for, in characters. */
const QUOTE_REACH = 400;

/** "… die luidt: «Wie bouwt? Antwoord: niemand»?": a heading that is quoted opens nothing. */
function isQuotedIn(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - QUOTE_REACH), at);
  if (before.lastIndexOf('«') <= before.lastIndexOf('»')) return false;
  const after = line.slice(at, at + QUOTE_REACH);
  const [open, close] = [after.indexOf('«'), after.indexOf('»')];
  return close >= 0 && (open < 0 || close < open);
}

// "| Faas | VVD | " before "Vraag: Hoe …? Antwoord: …", also glued: "…?Antwoord: …"; "Faas, H PVV " before "Vraag:" at the end of its line
const CELL_BEFORE = /\|\s*$/u;
const NAME_BEFORE = /^\p{Lu}[\p{L}.,’'() -]{2,60}\s$/u;
const QUESTION_LABEL = /Vraag\s?:(?=[\s\p{Lu}«‘“"])/uy;
const ANSWER_LABEL = /(?<=[\s?.!»”])Antwoord\s?:(?=[\s\p{Lu}«‘“"])/uy;
const LEAST_QUESTION = 5;
const LONGEST_QUESTION = 4000;
const QUESTION_AT_END = /Vraag\s?:\s*$/uy;

/** Whether "Vraag: … Antwoord: …" stands there within one cell; its answer is sought as a word, which is fast. */
function asksAndAnswers(line: string, at: number): boolean {
  const label = matchAt(QUESTION_LABEL, line, at);
  if (!label) return false;
  const from = at + label[0].length + LEAST_QUESTION;
  const reach = line.slice(from - LEAST_QUESTION, from + LONGEST_QUESTION);
  for (let found = reach.indexOf('Antwoord', LEAST_QUESTION); found >= 0;) {
    if (reach.slice(0, found).includes('|')) return false;
    if (matchAt(ANSWER_LABEL, line, from - LEAST_QUESTION + found)) return true;
    found = reach.indexOf('Antwoord', found + 1);
  }
  return false;
}

/** Whether a table names who asks in the cells before: of a row on one line, or one that lost its borders. */
function opensCell(line: string, at: number): boolean {
  if (at === 0 || line.charCodeAt(at) !== CAPITAL_V) return false;
  if (CELL_BEFORE.test(line.slice(Math.max(0, at - 4), at))) {
    return asksAndAnswers(line, at);
  }
  return (
    at < LONGEST_NAME &&
    matchAt(QUESTION_AT_END, line, at) !== null &&
    NAME_BEFORE.test(line.slice(0, at))
  );
}

/** "… aan. Vraag: Hoe …? Antwoord: Zo. Vraag: …": labels without numbers in a text that became one line. */
function opensPair(line: string, at: number): boolean {
  return asksAndAnswers(line, at);
}

const ASKS_AT_END = /Vraag\s?:\s{1,4}[«‘“"'(]?\p{Lu}[^:]{5,600}\?\s*$/uy;

/** "… Zo. Vraag: Hoe lang?" where the line ends: its answer stands on the next. */
function asksAtEnd(line: string, at: number): boolean {
  return matchAt(ASKS_AT_END, line, at) !== null;
}

/** So many pairs of labels without numbers make a line of them; one may be told of in prose. */
const PAIRS = 2;

// "Vragen van het lid Faas (VVD) " before the first "Vraag:": no prose tells of a pair so
const ASKER_BEFORE =
  /^(?:Vragen|Vraag) van (?:het lid|de leden|de heer|mevrouw) \p{Lu}[^:?!]{2,120}\)\s{1,4}$/u;
const LONGEST_ASKER = 160;

/** Whether a line holds "Vraag: … Antwoord: … Vraag: … Antwoord: …", or one such pair behind who asks. */
export function holdsPairs(line: string): boolean {
  let pairs = 0;
  for (let at = line.indexOf('Vraag:'); at >= 0; at = line.indexOf('Vraag:', at + 1)) {
    if (!opensPair(line, at)) continue;
    const isAsked = at < LONGEST_ASKER && ASKER_BEFORE.test(line.slice(0, at));
    if (isAsked || ++pairs >= PAIRS) return true;
  }
  return false;
}

const [CAPITAL_A, CAPITAL_V] = [65, 86];
const LONGEST_NAME = 64;

// "3. " of "3. Antwoord: Ja.", "9 t/m 11. " of "9 t/m 11. Antwoord": its number, in one heading with it
const NUMBERS_BEFORE =
  /^[*_#>\s]{0,8}\d{1,3}(?:\s?(?:[,&–-]|en|t\/m)\s?\d{1,3}){0,8}\s?\\?[.):]\s?$/u;
const LONGEST_NUMBERS = 40;

/** "320. Vraag 8" is an answer in figures and the next question: the heading has `own` numbers. */
function isNumbered(line: string, at: number, own: readonly number[]): boolean {
  if (at >= LONGEST_NUMBERS) return false;
  const before = NUMBERS_BEFORE.exec(line.slice(0, at))?.[0];
  if (before === undefined) return false;
  return own.length === 0 || own.some((number) => before.includes(String(number)));
}

// "Nr.   Vraag        Antwoord": the head of a table
const COLUMN_NAMES = /^(?:(?:Nr|Nummer)\.?\s{1,40})?Vraag\s{2,200}Antwoord$/iu;

// "Nr Vraag 1 Hoe": the names of two columns and the first number, where a list became one line
const NAMES_COLUMN = /(?:^|\s)Nr\.?\s{1,3}$/u;

/** Where a heading could begin in a line; in `abrupt` those before which no sentence ends, if wanted. */
export function headingPlaces(line: string, abrupt: Set<number> | undefined): number[] {
  if (
    line.indexOf('Vra', 1) < 0 &&
    line.indexOf('VRA', 1) < 0 &&
    line.indexOf('ntwoord', 2) < 0 &&
    line.indexOf('ANTWOORD', 1) < 0
  ) {
    return [];
  }
  if (COLUMN_NAMES.test(line)) return [];
  const places: number[] = [];
  const inPairs = abrupt !== undefined && holdsPairs(line);
  for (const match of findAll(line, HEADING_WORD)) {
    if (match.index === 0 || isQuotedIn(line, match.index) || endsTitle(line, match.index))
      continue;
    const before = line.slice(Math.max(0, match.index - 8), match.index);
    const follows = SENTENCE_END.test(before.replace(TITLE_BEFORE, ''));
    if (
      !follows &&
      !opensCell(line, match.index) &&
      (!abrupt || WANTS_MORE.test(line.slice(Math.max(0, match.index - 16), match.index)))
    )
      continue;
    if (NAMES_COLUMN.test(before)) continue;
    const shape = readHeadingShape(line.slice(match.index, match.index + HEADING_REACH));
    if (!shape || isNumbered(line, match.index, shape.numbers)) continue;
    // "29 maart 2032 Beantwoording Kamervragen over": the title of a paper
    if (match[0] === 'Beantwoording' && shape.loose && shape.numbers.length === 0) continue;
    const isNamed =
      shape.role === 'question' &&
      (opensCell(line, match.index) ||
        (inPairs && opensPair(line, match.index)) ||
        (abrupt &&
          follows &&
          (opensPair(line, match.index) || (places.length > 0 && asksAtEnd(line, match.index)))));
    if (shape.numbers.length === 0 && !isNamed && (!follows || shape.role !== 'answer')) continue;
    const at = match.index - (MARKUP_BEFORE.exec(before)?.[0].length ?? 0);
    if (at === 0) continue;
    places.push(at);
    if (!follows && !(isNamed && inPairs)) abrupt?.add(at);
  }
  return places;
}
