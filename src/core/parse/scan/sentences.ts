import { latin } from './latin.ts';

// A full stop, question or exclamation mark, with what closes after it: "gedaan.", "«… waarom?»"
const SENTENCE_MARK = /[.?!]+[\])»”’"']*/gu;

const MARKS = '.?!';
const CLOSING = ')]»”’"\'';

// What may open a sentence after the blank: "Het", "«Het", "(Zie", "2025", "€ 3"
const OPENING = /\s+[«“‘"'([]*[\p{Lu}\d€]|\s*$/uy;

// "jl.", "nr.", "c.s.", "d.d.", "A.", "a." of "gekost? a. Aan vervoer?"; not "gedaan.", "groep a."
const ABBREVIATION = latin(
  /(?:^|[\s([«“‘"'])(?:\p{Lu}|(?:\p{L}\.){1,3}\p{L}|jl|jls|nrs?|art|artt|blz|p|pp|dhr|mw|mevr|mr|drs|dr|ir|ing|prof|ca|bijv|bv|enz|resp|incl|excl|vgl|zgn|St[bc]?|Stcrt|Trb|PbEU|jan|feb|mrt|apr|aug|sept?|okt|nov|dec|max|min|mln|mld|tel|a\.?s|c\.?s|Kst|no|(?<=[?:;]\s)[a-h])$/u
);

/** No sentence is longer; without a limit a text without full stops would be read over and over. */
const REACH = 2000;

/** The place after the sentence that goes on at `from`; a blank line ends it as well. */
export function sentenceEnd(text: string, from: number): number {
  const reach = text.slice(from, from + REACH);
  const paragraphEnd = reach.indexOf('\n\n');
  const limit = from + (paragraphEnd < 0 ? reach.length : paragraphEnd);
  SENTENCE_MARK.lastIndex = 0;
  for (;;) {
    const mark = SENTENCE_MARK.exec(reach);
    if (!mark || from + mark.index >= limit) return limit;
    const end = from + mark.index + mark[0].length;
    if (isSentenceEnd(text, from + mark.index, end)) return end;
  }
}

/** Where the sentence that holds `at` begins. */
export function sentenceStart(text: string, at: number): number {
  let start = at;
  const earliest = Math.max(0, at - REACH);
  while (start > earliest && !endsBefore(text, start, at)) start--;
  while (start < at && isBlank(text.charCodeAt(start))) start++;
  return start;
}

/** Whether a sentence or paragraph ends at `here`, somewhere before `at`. */
function endsBefore(text: string, here: number, at: number): boolean {
  const before = text[here - 1]!;
  if (before === '\n') return here > 1 && text[here - 2] === '\n';
  if (!isBlank(text.charCodeAt(here)) && here < at) return false;
  let mark = here;
  while (mark > 0 && CLOSING.includes(text[mark - 1]!)) mark--;
  if (mark === 0 || !MARKS.includes(text[mark - 1]!)) return false;
  while (mark > 1 && MARKS.includes(text[mark - 2]!)) mark--;
  return isSentenceEnd(text, mark - 1, here);
}

function isSentenceEnd(text: string, mark: number, end: number): boolean {
  OPENING.lastIndex = end;
  if (!OPENING.test(text)) return false;
  return text[mark] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, mark - 8), mark));
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
