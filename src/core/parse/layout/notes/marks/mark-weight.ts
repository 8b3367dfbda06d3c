import { MONTH_NAMES } from '../../../../model/months.ts';
import { isBlank } from '../../../scan/blanks.ts';
import { latin } from '../../../scan/latin.ts';
import { isDigit } from '../../../scan/occurrences.ts';
import type { Line } from '../../lines.ts';
import { BEFORE_COMMA } from './before-comma.ts';
import { spaceAndDigits, weightOfIsolated } from './mark-apart.ts';
import { isOpenAbove } from './mark-typed.ts';
import {
  ABBREVIATION,
  NEVER,
  beginsSentence,
  followsMarkPlace,
  isEndOrBlank,
  isInUrl,
  isLetter,
  isSmallLetter
} from './mark-place.ts';

/** The weight of a number that opens a line of text: a mark only where a note is known. */
export const AT_LINE_START = -2;

// What may follow a mark: blank, end, or a sign that closes; "-" in "OBI33-netwerken".
const MAY_FOLLOW = /[\s.,;:?!)\]»”’"'…–—/|-]/u;

// After these a number counts or names something: "vraag3", "artikel3", "mbo4"
const NAMED_BY_NUMBER = latin(
  /(?:^|\P{L})(?:vra(?:ag|gen)|antwoord(?:en)?|artikel|art|nrs?|no|bijlage|tabel|figuur|bladzijde|blz|pagina|pag|pp?|v?mbo|havo|vwo|covid|tel|vol|v|dd|d|datum)$/iu
);

// Several have several numbers: "vragen2 en 3", "antwoorden4, 5"; "de vragen2 over" bears a mark
const SEVERAL = latin(/(?:^|\P{L})(?:vragen|antwoorden)$/iu);
const MORE_NUMBERS = /^\s?(?:en|t\/m|tot|[,–—-])/u;

// After these it may: "fase2", "groep3"
const MAYBE_NAMED_BY_NUMBER = latin(
  /(?:^|\P{L})(?:lid|leden|spoor|fase|hoofdstuk|hfst|par|paragraaf|niveau|groep|klas|versie|kamer)$/iu
);

// "CO", "PM", "km": what a 2 or a 10 belongs to
const FORMULA = latin(
  /(?:^|\P{L})(?:[kcdm]?m|[A-Z]|CO|PM|NO|SO|NH|CH|COVID|ISO|EN|AH|ICD|OV|IP|MP|WW|Rv|HR)$/u
);

// "Tweede Kamer der Staten-Generaal2 Vergaderjaar 2030–2031": which of the chambers it is
const HEADS_PAGE = /^\s{0,4}Vergaderjaar/u;

/** No word that belongs to its number is longer: "antwoorden". */
const LONGEST_NAMED = 10;

/**
 * How far the place of a bare number, the digits from `at` to `end`, suggests a note mark: "rapport1,"
 * and "bekend?1" do, "CO2", "56,3" and "art. 3" do not. `NEVER` or less is never a mark.
 */
export function markWeight(text: string, line: Line, at: number, end: number): number {
  const next = end < line.to ? text.charAt(end) : '';
  const isApart = next === '' || isBlank(text.charCodeAt(end));
  if (!isApart && !MAY_FOLLOW.test(next)) return NEVER;
  if (!isApart && '.,:/'.includes(next) && isDigit(text.charCodeAt(end + 1))) {
    // A comma may part two marks: "voelen.22,23".
    if (next !== ',' || !followsMarkPlace(text, at)) return NEVER;
  }
  if (next === '/' || (next === '-' && isDigit(text.charCodeAt(end + 1)))) return NEVER;
  if (at === line.from) return end === line.to ? -1.5 : atLineStart(text, line, end);
  const weight = weightAfter(text, line, at, end);
  return next === '-' || next === '–' ? weight - 0.7 : weight;
}

// ", zal ik", ", Noordmark4": what goes on behind a mark and its comma; not ", 5 en 6"
const COMMA_AND_WORD = /^,\s\p{L}/u;

// ". De gemeente", "). Daarin": the stop behind a mark, and the next sentence
const STOP_AND_SENTENCE = /^\)?\.\s\p{Lu}/u;

/**
 * "2 Artikelen 74 en 76", "4, zal ik", and "4. De gemeente" where the sentence above has not ended: a
 * mark that slipped to the line start; only a known note proves it.
 */
function atLineStart(text: string, line: Line, end: number): number {
  if (end >= line.to) return NEVER;
  const isFollowed =
    isBlank(text.charCodeAt(end)) ||
    COMMA_AND_WORD.test(text.slice(end, end + 3)) ||
    (STOP_AND_SENTENCE.test(text.slice(end, end + 4)) && isOpenAbove(text, line));
  return isFollowed ? AT_LINE_START : NEVER;
}

function weightAfter(text: string, line: Line, at: number, end: number): number {
  const before = text.charCodeAt(at - 1);
  const sign = text.charAt(at - 1);
  if (isBlank(before)) return weightOfIsolated(text, line, at, end);
  if (isInUrl(text, line, at)) return NEVER;
  if (isLetter(before)) return weightAfterWord(text, line, at, end);
  const head = text.slice(Math.max(line.from, at - 24), at - 1);
  const inner = text.charCodeAt(at - 2);
  if (at - 2 < line.from || isBlank(inner)) return NEVER;
  if ('?!»”…'.includes(sign)) return spaceAndDigits(text, end) ? NEVER : 2.6;
  if (`’"'›`.includes(sign)) return 2;
  // "Bijlage(n)1": a label and its number, glued
  if (sign === ')' && text.startsWith('(n', at - 3)) return NEVER;
  if (sign === ')' || sign === ']') return 1.6;
  if (sign === '.') return weightAfterStop(text, line, end, head, inner);
  if (':;,'.includes(sign)) {
    if (isDigit(inner)) return sign === ',' ? weightAfterYear(text, end, head) : NEVER;
    return isEndOrBlank(text, line, end) ? 1.3 : NEVER;
  }
  if (sign === '+') return isLetter(inner) ? 0.6 : NEVER;
  if (sign === '%') return 0.8;
  return NEVER;
}

function weightAfterStop(
  text: string,
  line: Line,
  end: number,
  head: string,
  inner: number
): number {
  const sentence = beginsSentence(text, line, end);
  if (isDigit(inner)) {
    const isYear = YEAR_END.test(head);
    const isFollowed = sentence || (isYear && isNumberBehind(text, line, end));
    if (!isFollowed || isSectionNumber(text, line, end) || goesOnBelow(text, line, end))
      return NEVER;
    return isYear ? 0.8 : 0.3;
  }
  if (ABBREVIATION.test(head)) return NEVER;
  if (sentence) return 2;
  return isEndOrBlank(text, line, end) || text.charAt(end) === ',' ? 1.2 : NEVER;
}

/**
 * "onderdeel 34.5" at the end of a line, and "van de begroting" on the next: no sentence ends there. "b. De" and
 * "https://" may stand below any.
 */
const goesOnBelow = (text: string, line: Line, end: number): boolean =>
  end >= line.to && SMALL_LETTER_BELOW.test(text.slice(line.to, line.to + 80));

const SMALL_LETTER_BELOW = /^[ \t]{0,2}\r?\n[ \t]{0,60}(?!https?:|www\.)\p{Ll}{2,}(?![.)\p{L}])/u;

const YEAR_END = /(?:^|\D)(?:19|20)\d\d$/u;

/** "van 2022,3 die": behind a year and its comma, where only the sequence tells a mark from a decimal. */
const weightAfterYear = (text: string, end: number, head: string): number =>
  YEAR_END.test(head) &&
  SMALL_LETTER_BEHIND.test(text.slice(end, end + 2)) &&
  !COUNTS_WHAT_FOLLOWS.test(text.slice(end, end + COUNTED_REACH))
    ? BEFORE_COMMA
    : NEVER;

// " 3 Hoeveel", " 12. Kunt", " 1 Kamerstuk" behind a mark
const NUMBER_BEHIND = / {1,4}\d{1,3}[.)]? {1,4}\p{Lu}/uy;

/** Whether its note or the next question's number stands right behind, where all lines became one: "naar 2026.1 3 Hoeveel". */
function isNumberBehind(text: string, line: Line, end: number): boolean {
  NUMBER_BEHIND.lastIndex = end;
  return NUMBER_BEHIND.test(text) && NUMBER_BEHIND.lastIndex <= line.to;
}

/** "1.1 Verbindingen", "2.3.1" at a line start; not "197.1 Daarbij", a hundred sections are none. */
function isSectionNumber(text: string, line: Line, end: number): boolean {
  return end - line.from <= 12 && /^\d{1,2}\.[\d.]+$/u.test(text.slice(line.from, end));
}

// "van12 april", "ruim2 miljoen": pypdf takes the line end between a word and its number
const COUNTS_WHAT_FOLLOWS = new RegExp(
  `^ (?:${MONTH_NAMES.join('|')}|procent|euro|miljoen|miljard|dagen|weken|maanden|jaar|jaren|uur|meter|kilometer|hectare|ton|keer|maal)(?![\\p{L}-])`,
  'u'
);

/** The longest of them, with the blanks round it. */
const COUNTED_REACH = 12;

// "met3 schepen", "ruim40 gemeenten": what no mark stands behind before a small letter
const LEADS_TO_NUMBER =
  /^(?:de|een|van|met|tot|per|tussen|binnen|ruim|circa|bijna|slechts|ongeveer|maximaal|minimaal|minstens|hooguit|sinds|vanaf)$/iu;
const SMALL_LETTER_BEHIND = /^ \p{Ll}/u;

function weightAfterWord(text: string, line: Line, at: number, end: number): number {
  if (COUNTS_WHAT_FOLLOWS.test(text.slice(end, end + COUNTED_REACH))) return NEVER;
  let from = at;
  while (from > line.from && at - from < 40 && isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  const lead = text.slice(Math.max(line.from, from - 1), at);
  const mayName = word.length <= LONGEST_NAMED;
  if (mayName && SMALL_LETTER_BEHIND.test(text.slice(end, end + 2)) && LEADS_TO_NUMBER.test(word))
    return NEVER;
  if (word === 'Generaal' && HEADS_PAGE.test(text.slice(end, end + 16))) return NEVER;
  if (mayName && SEVERAL.test(lead) && !MORE_NUMBERS.test(text.slice(end, end + 4))) return 0.3;
  if (mayName && (FORMULA.test(lead) || NAMED_BY_NUMBER.test(lead))) return NEVER;
  if (from > line.from && isDigit(text.charCodeAt(from - 1))) return NEVER;
  if (mayName && MAYBE_NAMED_BY_NUMBER.test(lead)) return 0.1;
  const isSmall = isSmallLetter(text.charCodeAt(at - 1));
  if (!isSmall && word === word.toUpperCase()) return word.length >= 2 ? 0.2 : NEVER;
  return word.length >= 3 ? 1.3 : 0.3;
}
