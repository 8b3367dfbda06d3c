import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

// "https://www.rijksoverheid.nl/documenten/… 2/3", "file:///D:/brief.html": the foot of a printed page
const ADDRESS = /^(?:https?|file|about|blob):\S{1,400}(?:\s+(\d{1,3})\s?\/\s?(\d{1,3}))?$/u;

// "2/3"
const OF_TOTAL = /^(\d{1,3})\s?\/\s?(\d{1,3})$/u;

// "26-11-2025, 11:46", "11/26/25, 11:46 AM Antwoorden op vragen": its head, with the page's title
const MOMENT =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s+\S.{0,160})?$/u;

const ONLY_MOMENT = /^\S+\s+\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?$/u;

// "2 van 3 26-11-2025 11:46": the foot as another browser prints it
const COUNTED_MOMENT =
  /^\d{1,3} (?:van|of) \d{1,3}\s+\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:\s?[AaPp][Mm])?$/u;

/** A head or foot is no longer than this, in characters. */
const LONGEST = 480;

/**
 * Marks what a browser prints round the pages of a web page: date, time and title above, address and
 * page number below. Only the feet prove it: an address with the number of its page; or the same moment alone at the
 * edges of several pages, where a page prints feet of its own.
 */
export function markPrintedWebPage(text: string, lines: Lines): void {
  const moments: Line[] = [];
  let proven = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !mayBegin(text, lines.from[i]!)) continue;
    const line = lines.at(i);
    if (line.to - line.from > LONGEST) continue;
    const words = text.slice(line.from, line.to);
    if (MOMENT.test(words)) moments.push(line);
    const feet = COUNTED_MOMENT.test(words) ? [line] : footOf(words, line, below(lines, i), text);
    for (const foot of feet) foot.markFurniture('running-foot');
    proven ||= feet.length > 0;
  }
  const heads = proven ? moments : momentsAtEdges(text, lines, moments);
  for (const line of heads) line.markFurniture('running-head');
}

/** The moments that stand alone at the edge of a page, as another one does. */
function momentsAtEdges(text: string, lines: Lines, moments: readonly Line[]): Line[] {
  if (moments.length < 2) return [];
  const counts = new Map<string, number>();
  const wordsOf = (line: Line) => text.slice(line.from, line.to);
  const atEdge = moments.filter((line) => ONLY_MOMENT.test(wordsOf(line)) && isAtEdge(lines, line));
  for (const line of atEdge) counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1);
  return atEdge.filter((line) => counts.get(wordsOf(line))! > 1);
}

/** Whether a page begins with a line, or ends with it. */
function isAtEdge(lines: Lines, line: Line): boolean {
  const at = lines.indexAt(line.from);
  let above = at;
  while (lines.kind[above - 1] === BLANK && lines.startsPage[above] !== 1) above--;
  let next = at + 1;
  while (lines.kind[next] === BLANK && lines.startsPage[next] !== 1) next++;
  const begins = above === 0 || lines.startsPage[above] === 1;
  return begins || next >= lines.length || lines.startsPage[next] === 1;
}

/** The next line of text. */
function below(lines: Lines, at: number): Line | undefined {
  let next = at + 1;
  while (lines.kind[next] === BLANK) next++;
  return lines.kind[next] === TEXT ? lines.find(next) : undefined;
}

/** The lines of a foot that begins with an address: its number stands behind it or below. */
function footOf(words: string, line: Line, next: Line | undefined, text: string): Line[] {
  const match = ADDRESS.exec(words);
  if (!match) return [];
  if (match[1] !== undefined) return Number(match[1]) <= Number(match[2]) ? [line] : [];
  const number = next && OF_TOTAL.exec(text.slice(next.from, Math.min(next.to, next.from + 12)));
  return next && number && Number(number[1]) <= Number(number[2]) ? [line, next] : [];
}

const SCHEMES = ['http', 'file:', 'about:', 'blob:'];

// "26-11", "2 van 3"; not "2. Kunt u"
const NUMBERS = /\d{1,4}[-/.]\d|\d{1,3} (?:van|of) \d/y;

/** Whether a line that begins at this offset may be a head or a foot; else no pattern is tried, nor prepared. */
function mayBegin(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  if (code >= 48 && code <= 57) {
    NUMBERS.lastIndex = from;
    return NUMBERS.test(text);
  }
  // The letters with which the schemes begin.
  const isInitial = code === 104 || code === 102 || code === 97 || code === 98;
  return isInitial && SCHEMES.some((scheme) => text.startsWith(scheme, from));
}
