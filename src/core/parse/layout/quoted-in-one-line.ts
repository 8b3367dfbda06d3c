import { findAll } from '../scan/find-all.ts';

// " > Vraag 1", " >> Ja.", " > > 2." and " >" at the end: what a mail puts before each line that it quotes
const SIGN = / (?=>{1,4}(?: |$))/gmu;

/** Fewer signs lead through a site ("Home > Kamerstukken > Antwoord"), unless the text itself begins with one. */
const LEAST = 8;
const LEAST_BEHIND_ONE = 3;

/** A quoted line is no longer than this, in characters, but for few: an address, or what stands behind the quotation. */
const LONGEST_LINE = 110;
const MOST = 0.7;

/** So much of the text is quoted. */
const LEAST_SHARE = 0.5;

/**
 * The text with its lines ended where signs of quotation say that one began, if it became one line: "> Vraag 1 > Kent u".
 * A blank becomes the end of a line, and offsets stay the same.
 */
export function withQuotedLines(text: string): string {
  // Most texts have lines, which their first shows.
  if (text.trim().includes('\n') || !text.includes(' > ')) return text;
  const starts = findAll(text, SIGN).map(({ index }) => index);
  const [first = 0] = starts;
  const last = starts.at(-1) ?? 0;
  const least = text.startsWith('> ') ? LEAST_BEHIND_ONE : LEAST;
  if (starts.length < least || last - first < text.length * LEAST_SHARE) return text;
  const short = starts.filter((at, i) => i > 0 && at - starts[i - 1]! <= LONGEST_LINE).length;
  if (short < (starts.length - 1) * MOST) return text;
  return text.replaceAll(SIGN, '\n');
}
