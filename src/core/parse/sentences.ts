// A full stop, question or exclamation mark, with what closes after it: "gedaan.", "«… waarom?»"
const SENTENCE_MARK = /[.?!]+[\])»”’"']*/gu;

// What may open a sentence after the blank: "Het", "«Het", "(Zie", "2025"
const OPENING = /\s+[«“‘"'([]*[\p{Lu}\d]|\s*$/uy;

// "jl.", "nr.", "c.s.", "d.d.", "A."; not "gedaan."
const ABBREVIATION =
  /(?:^|[\s([«“‘"'])(?:\p{Lu}|(?:\p{L}\.){1,3}\p{L}|jl|jls|nrs?|art|artt|blz|p|pp|dhr|mw|mevr|mr|drs|dr|ir|ing|prof|ca|bijv|bv|enz|resp|incl|excl|vgl|zgn|St[bc]?|Stcrt|Trb|PbEU|jan|feb|mrt|apr|aug|sept?|okt|nov|dec|max|min|mln|mld|tel|a\.?s|c\.?s|Kst|no)$/u;

/** No sentence is longer; without a limit a text without full stops would be read over and over. */
const REACH = 2000;

/** The place after the sentence that goes on at `from`; a blank line ends it as well. */
export function sentenceEnd(text: string, from: number): number {
  const reach = text.slice(from, from + REACH);
  const paragraphEnd = reach.indexOf('\n\n');
  const limit = from + (paragraphEnd < 0 ? reach.length : paragraphEnd);
  SENTENCE_MARK.lastIndex = from;
  for (;;) {
    const mark = SENTENCE_MARK.exec(text);
    if (!mark || mark.index >= limit) return limit;
    const end = mark.index + mark[0].length;
    if (isSentenceEnd(text, mark.index, end)) return end;
  }
}

/** Where the sentence that holds `at` begins. */
export function sentenceStart(text: string, at: number): number {
  const earliest = Math.max(0, at - REACH);
  const paragraph = text.slice(earliest, at).lastIndexOf('\n\n');
  let start = paragraph < 0 ? earliest : earliest + paragraph + 2;
  SENTENCE_MARK.lastIndex = start;
  for (;;) {
    const mark = SENTENCE_MARK.exec(text);
    if (!mark || mark.index + mark[0].length > at) break;
    const end = mark.index + mark[0].length;
    if (isSentenceEnd(text, mark.index, end)) start = end;
  }
  while (start < at && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function isSentenceEnd(text: string, mark: number, end: number): boolean {
  OPENING.lastIndex = end;
  if (!OPENING.test(text)) return false;
  return text[mark] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, mark - 8), mark));
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
