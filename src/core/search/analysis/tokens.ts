import { fold } from './fold.ts';
import { joinParted } from './parted-verbs.ts';
import { wordBounds } from './words.ts';

/** A word of a text in the form in which it is sought, with its place in the text. */
export interface Token {
  term: string;
  /** UTF-16 code units, half-open. */
  start: number;
  end: number;
  /** Counts the words of the text; a joined token has that of its first word. */
  position: number;
  /** How many words it covers: 2 for the "aiverordening" of "AI-verordening". */
  covers: number;
}

// A note's mark at the end of a word: "waterpeil3", "afspraak¹²"; not "D66", "M365" or "2025".
const GLUED_MARK = /\p{Ll}{4}([\d\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2})$/u;
// "26" of "26 643", "643" of it; not "2024".
const DIGIT_GROUP = /^\d{1,3}$/;
const THREE_DIGITS = /^\d{3}$/;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_END = /^(?:\d\d|(?:19|20)\d\d)$/;

// "8" and "7" of "8,7"; "1234" of "1.234,50".
const WHOLE_PART = /^\d{1,7}$/;
const FRACTION = /^\d{1,3}$/;
const COMMA = 0x2c;
const IS_DIGIT = /^\d$/;

// "2025" and "2025z" of "2025 Z 12345", and all of it.
const CASE_YEAR = /^20\d\d[zd]?$/;
const CASE_NUMBER = /^20\d\d[zd]\d{4,5}$/;
/** "2025 Z 12345" */
const CASE_PARTS = 3;

const BLANKS = ' \n\u00A0\u202F';
const GROUP_GAPS = ' .\u00A0\u2009\u202F';
const HYPHENS = '-\u2010\u2011';
const YEAR_GAPS = '-\u2010\u2011\u2013/';

/** Abbreviations that folded would be words of every sentence: they keep their capitals. */
const ABBREVIATIONS_LIKE_WORDS: ReadonlySet<string> = new Set(['OM', 'VIA']);

/**
 * Texts repeat their words; this saves folding each again, and gives the same string each time, which
 * maps find soonest. Emptied when it has grown past the words of 20,000 questions.
 */
const folded = new Map<string, string>();
const MAX_FOLDED = 150_000;

function foldOnce(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MAX_FOLDED) folded.clear();
  const term = fold(word);
  folded.set(word, term);
  return term;
}

/**
 * The words of a text, folded. What is written with a hyphen or a blank inside is there in its
 * parts and joined: "AI-verordening" → ai, verordening, aiverordening; "26 643" → 26, 643, 26643;
 * "2024/25" → 2024, 25, 20242025; "8,7" → 8, 7, "8,7"; so is a verb that "te" parts: "aan te pakken" → aanpakken. A joined token stands before its parts.
 */
export function tokenize(text: string): Token[] {
  const words = readWords(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length;) {
    const numberEnd = Math.max(endOfNumber(text, words, i), endOfCase(text, words, i));
    const chainEnd = endOfChain(text, words, i, numberEnd);
    if (text.charCodeAt(words[numberEnd - 1]!.end) === COMMA) {
      const decimal = decimalNumber(text, words, i, numberEnd);
      if (decimal) tokens.push(decimal);
    }
    if (numberEnd - i > 1) tokens.push(join(words.slice(i, numberEnd)));
    const verb = partedVerb(text, words, i);
    if (verb) tokens.push(verb);
    if (chainEnd > numberEnd) pushChain(tokens, words, i, numberEnd, chainEnd);
    for (; i < chainEnd; i++) tokens.push(words[i]!);
  }
  return tokens;
}

/** "aan te pakken" is also "aanpakken". */
function partedVerb(text: string, words: readonly Token[], i: number): Token | undefined {
  const te = words[i + 1];
  const verb = words[i + 2];
  if (te?.term !== 'te' || !verb) return undefined;
  const particle = words[i]!;
  const term = joinParted(particle.term, verb.term);
  const isApart =
    isGap(gapBetween(text, particle, te), BLANKS) && isGap(gapBetween(text, te, verb), BLANKS);
  return term !== undefined && isApart ? { ...join([particle, te, verb]), term } : undefined;
}

function readWords(text: string): Token[] {
  const words: Token[] = [];
  const bounds = wordBounds(text);
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!;
    let end = bounds[i + 1]!;
    // only a digit of ASCII or a raised one can be a note's mark
    if (end - start > 4 && isMarkDigit(text.charCodeAt(end - 1))) {
      end -= GLUED_MARK.exec(text.slice(start, end))?.[1]?.length ?? 0;
    }
    const word = text.slice(start, end);
    const isAbbreviation = word.length <= 3 && ABBREVIATIONS_LIKE_WORDS.has(word);
    const term = isAbbreviation ? word : foldOnce(word);
    if (term !== '') words.push({ term, start, end, position: words.length, covers: 1 });
  }
  return words;
}

function isMarkDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || code > 0xb0;
}

/** The one character between two words, or `''` where there are more or none. */
function gapBetween(text: string, before: Token, after: Token): string {
  return after.start - before.end === 1 ? text.charAt(before.end) : '';
}

function isGap(gap: string, gaps: string): boolean {
  return gap !== '' && gaps.includes(gap);
}

/** "1.200.000" and "26 643": past the last group of three digits that belongs to the number. */
function endOfNumber(text: string, words: readonly Token[], i: number): number {
  let end = i + 1;
  if (words[i]!.term.length > 3 || !DIGIT_GROUP.test(words[i]!.term)) return end;
  while (end < words.length && THREE_DIGITS.test(words[end]!.term)) {
    if (!isGap(gapBetween(text, words[end - 1]!, words[end]!), GROUP_GAPS)) break;
    end++;
  }
  return end;
}

/** At a comma: "8,7" and "1.234,50", which are neither their digits apart nor these as one; no row "2,4,5". */
function decimalNumber(
  text: string,
  words: readonly Token[],
  i: number,
  end: number
): Token | undefined {
  const comma = words[end - 1]!.end;
  const fraction = words[end];
  if (fraction?.start !== comma + 1) return undefined;
  const before = words.slice(i, end);
  const whole = before.map(({ term }) => term).join('');
  if (!WHOLE_PART.test(whole) || !FRACTION.test(fraction.term)) return undefined;
  if (isInRow(text, words[i]!.start - 1, -1) || isInRow(text, fraction.end, 1)) return undefined;
  return { ...join([...before, fraction]), term: `${whole},${fraction.term}` };
}

/** Whether a comma with a digit beyond it stands at a place. */
function isInRow(text: string, at: number, step: 1 | -1): boolean {
  return text.charCodeAt(at) === COMMA && IS_DIGIT.test(text.charAt(at + step));
}

/** "2025 Z 12345", "2025Z 12345" and "2025 D12345": past the number of a case or document. */
function endOfCase(text: string, words: readonly Token[], i: number): number {
  const first = words[i]!.term;
  if (!CASE_YEAR.test(first)) return i + 1;
  let written = first;
  for (let end = i + 1; end < words.length && end < i + CASE_PARTS; end++) {
    const gap = gapBetween(text, words[end - 1]!, words[end]!);
    if (gap === '' || !GROUP_GAPS.includes(gap)) break;
    written += words[end]!.term;
    if (CASE_NUMBER.test(written)) return end + 1;
  }
  return i + 1;
}

/** Past the last word that hangs on the one before it by a hyphen, or closes a pair of years. */
function endOfChain(text: string, words: readonly Token[], i: number, from: number): number {
  let end = from;
  // most words are followed by a blank and end here
  if (text.charCodeAt(words[from - 1]!.end) === 0x20) return end;
  while (end < words.length) {
    const gap = gapBetween(text, words[end - 1]!, words[end]!);
    if (!isGap(gap, HYPHENS)) {
      const isYears = end === i + 1 && isGap(gap, YEAR_GAPS) && isYearPair(words[i]!, words[end]!);
      return isYears ? end + 1 : end;
    }
    end++;
  }
  return end;
}

/** Longer chains are addresses of pages, whose words nobody types joined. */
const LONGEST_CHAIN = 5;

/** The joined forms of a chain: all of it, and each two neighbours of a longer one. */
function pushChain(
  tokens: Token[],
  words: readonly Token[],
  from: number,
  numberEnd: number,
  end: number
): void {
  const first = words[from]!;
  const second = words[numberEnd]!;
  if (end - from === 2 && isYearPair(first, second)) {
    const term = first.term + (first.term.slice(0, 2) + second.term).slice(-4);
    tokens.push({ ...join([first, second]), term });
    return;
  }
  if (end - from > LONGEST_CHAIN) return;
  tokens.push(join(words.slice(from, end)));
  if (end - numberEnd < 2) return;
  tokens.push(join(words.slice(from, numberEnd + 1)));
  for (let i = numberEnd; i + 1 < end; i++) tokens.push(join(words.slice(i, i + 2)));
}

function isYearPair(first: Token, second: Token): boolean {
  return YEAR.test(first.term) && YEAR_END.test(second.term);
}

function join(words: readonly Token[]): Token {
  return {
    term: words.map((word) => word.term).join(''),
    start: words[0]!.start,
    end: words.at(-1)!.end,
    position: words[0]!.position,
    covers: words.length
  };
}
