import type { LinePiece } from './list-item.ts';
import { isLowerCase } from './sentence-end.ts';

// A shorter line may be a cell or a label.
const MIN_NUMBERED_LINE = 15;

/** "van 8 naar" ⏎ "12 per maand", "en is" ⏎ "€ 3 per dag": a line that ends in a word may go on with a number. */
export function continuesWithNumber(text: string, previous: LinePiece, next: LinePiece): boolean {
  if (previous.to - previous.from < MIN_NUMBERED_LINE) return false;
  const first = text.charCodeAt(next.from);
  const isNumber = (first >= 48 && first <= 57) || first === EURO;
  return isNumber && isLowerCase(text.charCodeAt(previous.to - 1));
}

const EURO = 0x20ac;

// "zoals van het", "in de zin van de": a name or another word follows; not "Van", a label
const SMALL_WORD = /(?<=[\p{Ll},] )(?:het|de|een|der|van|te[nr]?|en|of)$/u;

/** "zoals van het" ⏎ "Waterschapshuis": no paragraph ends in an article. */
export function endsInSmallWord(text: string, { from, to }: LinePiece): boolean {
  // words of two or three letters: few lines end in one
  if (text.charCodeAt(to - 3) !== SPACE && text.charCodeAt(to - 4) !== SPACE) return false;
  return SMALL_WORD.test(text.slice(Math.max(from, to - 5), to));
}

const SPACE = 32;

// "met het bericht", "uit een eerder artikel": a title follows
const BEFORE_QUOTE =
  /\s(?:het|de|een|dit|deze)(?: \p{Ll}{2,20})? (?:nieuws|pers|kranten)?(?:bericht(?:en)?|artikel(?:en)?|rapport(?:en)?|onderzoek|advies|uitzending|documentaire|interview|opiniestuk|column|podcast|motie|brief|publicatie|reportage|notitie)$/u;

/** The longest that is looked at of it, in characters. */
const QUOTE_WORDS = 60;

const OPENING_QUOTES = '«“‘„';
const ASCII = 127;

/** "Bent u bekend met het bericht" ⏎ "«Pontje ligt stil»?": a tag stood between. */
export function continuesWithQuote(text: string, previous: LinePiece, next: LinePiece): boolean {
  return (
    text.charCodeAt(next.from) > ASCII &&
    OPENING_QUOTES.includes(text.charAt(next.from)) &&
    BEFORE_QUOTE.test(text.slice(Math.max(previous.from, previous.to - QUOTE_WORDS), previous.to))
  );
}

/** "het bericht «De pont vaart niet." ⏎ "Dat is in strijd met de wet»": a quotation runs over the line end. */
export function quotesOver(text: string, { from, to }: LinePiece, next: LinePiece): boolean {
  const above = text.slice(Math.max(from, to - MAX_QUOTED), to);
  const open = above.lastIndexOf('«');
  if (open < 0 || above.includes('»', open)) return false;
  const below = text.slice(next.from, Math.min(next.to, next.from + MAX_QUOTED));
  const close = below.indexOf('»');
  return close >= 0 && !below.slice(0, close).includes('«');
}

/** So much of a quotation may stand on either line, in characters. */
const MAX_QUOTED = 200;
