import { fold } from './fold.ts';
import { decimalNumber, endOfCase, endOfNumber } from './number-tokens.ts';
import { joinParted } from './parted-verbs.ts';
import { gapBetween, isGap, join, type Token } from './token.ts';
import { wordBounds } from './words.ts';

// A note's mark at the end of a word: "waterpeil3", "afspraak¹²"; not "D66", "M365" or "2025".
const GLUED_MARK = /\p{Ll}{4}([\d\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2})$/u;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_END = /^(?:\d\d|(?:19|20)\d\d)$/;

const BLANKS = ' \n\u00A0\u202F';
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
    const decimal = decimalNumber(text, words, i, numberEnd);
    if (decimal) tokens.push(decimal);
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

/** Where the words stand whose positions `tokenize` counts: `[start, end, start, end, …]`. */
export function wordPlaces(text: string): number[] {
  const bounds = wordBounds(text);
  const places: number[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!;
    const end = withoutMark(text, start, bounds[i + 1]!);
    // what begins with such a letter or digit keeps it when it is folded
    if (isPlain(text.charCodeAt(start)) || foldOnce(text.slice(start, end)) !== '') {
      places.push(start, end);
    }
  }
  return places;
}

function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The end of a word before the mark of a note. */
function withoutMark(text: string, start: number, end: number): number {
  // only a digit of ASCII or a raised one can be one
  if (end - start <= 4 || !isMarkDigit(text.charCodeAt(end - 1))) return end;
  return end - (GLUED_MARK.exec(text.slice(start, end))?.[1]?.length ?? 0);
}

function readWords(text: string): Token[] {
  const words: Token[] = [];
  const bounds = wordBounds(text);
  for (let i = 0; i < bounds.length; i += 2) {
    const start = bounds[i]!;
    const end = withoutMark(text, start, bounds[i + 1]!);
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
