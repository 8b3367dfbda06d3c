import type { Line } from '../../lines.ts';
import { latin } from '../../../scan/latin.ts';
import { MONTH_NAMES } from '../../../../model/months.ts';
import { BEFORE_NUMBER } from './before-number.ts';

/** Only a note that is known makes such a number a mark, and then rather than a number on its own. */
export const TYPED = -1.2;

// ") bleek", ")?", "),"; not ") De", ") 3"
const CLOSED_IN_SENTENCE = /^\)(?:[?.,;]|\s\p{Ll}|$)/u;

// "en 2)", "ofwel 2)", "als 2)": what goes on counting
const COUNTS_ON = latin(
  /(?:^|\P{L})(?:en|of|ofwel|als|dan|alsmede|zowel|namelijk|ten|weten|punt)\s+$/iu
);

/** So far from its number other numbers of a list in a sentence are looked for. */
const IN_SENTENCE = 300;

/**
 * Whether the digits from `at` to `end` are a mark that somebody typed in the middle of a sentence:
 * "uit evaluaties 2) bleek", "uit evaluaties (2) bleek"; not "(zie 2)", not "zowel 1) de bouw als 2) het
 * beheer".
 */
export function isTypedInSentence(text: string, line: Line, at: number, end: number): boolean {
  if (text.charAt(end) !== ')') return false;
  if (!CLOSED_IN_SENTENCE.test(text.slice(end, Math.min(line.to, end + 3)))) return false;
  const open = text.charAt(at - 1) === '(' ? at - 1 : at;
  const before = text.slice(Math.max(line.from, at - IN_SENTENCE), open);
  if (COUNTS_ON.test(before.slice(-16)) || before.lastIndexOf('(') > before.lastIndexOf(')'))
    return false;
  // "d.d. 5 maart 2032 (2)?": behind the number of an item stands what it counts
  if (text.charAt(end + 1) === '?') return true;
  const number = Number(text.slice(at, end));
  const above = paragraphOf(text.slice(Math.max(0, at - IN_SENTENCE), at), -1);
  const behind = paragraphOf(text.slice(end, end + IN_SENTENCE), 0);
  const sign = open < at ? '(' : '';
  return !above.includes(` ${sign}${number - 1}) `) && !behind.includes(` ${sign}${number + 1}) `);
}

const BLANK_LINE = /\n[ \t\r]{0,80}\n/u;

/** The last or the first paragraph of a piece of text, its lines joined. */
function paragraphOf(piece: string, which: 0 | -1): string {
  return (piece.split(BLANK_LINE).at(which) ?? '').replaceAll(/\s/gu, ' ');
}

// " waarin", " heeft", " en het": what no number counts; not " en 2", " gemeenten"
const FUNCTION_WORD =
  /^\s(?:waar(?:in|uit|op|bij|mee|van|door|over|toe)|heeft|hebben|had|is|zijn|was|waren|werd(?:en)?|wordt|worden|kan|kunnen|zal|zullen|staat|staan|blijkt|geeft|stelt|en|maar|dat|die|over|om|te)(?:\s(?!\d)|$)/u;

// "verordening ", "rapport "; not "artikel ", "categorie ", which a number follows
const PLAIN_WORD = latin(
  new RegExp(String.raw`(?:^|\P{L})(?!(?:${BEFORE_NUMBER})\s)\p{Ll}{4,30}\s$`, 'iu')
);

/**
 * "30 juni 2031 ", "het lid Faas (PVDW) ", "onderzoek van WUR ": what a number seldom follows; not "VMBO 3",
 * "in 2031 2".
 */
export const CLOSED_WORD = latin(
  new RegExp(
    String.raw`(?:\p{L}\)|(?:${MONTH_NAMES.join('|')}) (?:19|20)\d\d|(?:^|[^\p{L}\d])(?!V?MBO|HAVO|VWO|COVID)\p{Lu}{3,8})\s$`,
    'u'
  )
);

/** The longest word that is looked at, with the signs round it. */
const WORD = 33;

/** The longest function word, with the signs round it. */
const FUNCTION_REACH = 12;

/** "de verordening 1 waarin": a mark that a producer set between two blanks. */
export function standsBetweenWords(text: string, line: Line, at: number, end: number): boolean {
  return (
    FUNCTION_WORD.test(text.slice(end, Math.min(line.to, end + FUNCTION_REACH))) &&
    [PLAIN_WORD, CLOSED_WORD].some((word) =>
      word.test(text.slice(Math.max(line.from, at - WORD), at))
    )
  );
}

// "… van kinderboerderijen.", "… worden verplaatst?": what the mark stands behind
const SENTENCE_ABOVE = /[.?!»”]$/u;

/** A line that had no room for a mark holds at least so many characters. */
const FULL = 50;

// "… per 25.000 inwoners)", "… van het Kustfonds": a sentence that has not ended
const OPEN_ABOVE = latin(/[\p{Ll})»”]$/u);

/**
 * Whether a line holds nothing but "(3)" or "3)", which found no room on the full line right above it,
 * or "3.", the raised sign that a program set on a line of its own with the stop behind it.
 */
export function isBroughtOver(text: string, { from, to, start }: Line): boolean {
  const sign = text.charAt(to - 1);
  if (to - from > 4 || (sign !== ')' && sign !== '.') || start === 0) return false;
  const above = lineAbove(text, start);
  if (above.length < FULL) return false;
  return sign === '.' ? OPEN_ABOVE.test(above) : SENTENCE_ABOVE.test(above);
}

/** Whether the line right above is a full one whose sentence has not ended. */
export function isOpenAbove(text: string, { start }: Line): boolean {
  if (start === 0) return false;
  const above = lineAbove(text, start);
  return above.length >= FULL && OPEN_ABOVE.test(above);
}

function lineAbove(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trim();
}
