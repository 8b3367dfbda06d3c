import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import {
  createTypefaces,
  printedWidth,
  readSigns,
  type Typeface,
  widthOf
} from './print-widths.ts';
import { isLowerCase } from './sentence-end.ts';

/** How wide the lines of a page are, where its typeface is so far known that this tells which words fit. */
export interface PrintMeasure {
  typeface: Typeface;
  /** Of a full line, in thousandths of the typeface's size. */
  width: number;
}

// So many lines that run on show it; so many are enough for any text.
const MIN_LINES = 25;
const ENOUGH = 400;

// Items of a list and quotations are set in, a name is printed bold: one line in so many may not fit.
const ODD = 0.1;

// The widths of another typeface, of bold words and raised marks are only about the same.
const ABOUT = 0.015;

/** A line that runs on: it is no wider than the page, and with the word behind it too wide. */
interface Bound {
  from: number;
  to: number;
  /** End of the word that stands first on the next line, and where it begins. */
  wordFrom: number;
  wordTo: number;
}

/**
 * Measures the page by what was printed on it: no line that runs on is wider, and none would have held the
 * first word of the next one. In one of some typefaces nearly all lines agree on a width, or nothing is said.
 * `longest` is that of a line of one piece, in characters.
 */
export function measurePrint(
  text: string,
  lines: Lines,
  longest: number
): PrintMeasure | undefined {
  const bounds = readBounds(text, lines, longest);
  if (bounds.length < MIN_LINES) return undefined;
  const typefaces = createTypefaces();
  const measured = measureBounds(text, bounds, typefaces);
  let best: PrintMeasure | undefined;
  let least = bounds.length * ODD;
  for (const [i, typeface] of typefaces.entries()) {
    const { width, odd } = findWidth(measured[i]!);
    if (odd >= least) continue;
    least = odd;
    best = { typeface, width };
  }
  return best;
}

function readBounds(text: string, lines: Lines, longest: number): Bound[] {
  const bounds: Bound[] = [];
  for (let i = 1; i < lines.length && bounds.length < ENOUGH; i++) {
    if (lines.kind[i] !== TEXT || lines.kind[i - 1] !== TEXT || lines.startsPage[i] === 1) continue;
    if (lines.continues[i] === 1 || lines.continues[i - 1] === 1) continue;
    const wordFrom = lines.from[i]!;
    if (!isLowerCase(text.charCodeAt(wordFrom))) continue;
    // Behind a raised mark some programs end the line: what follows is only a part of one.
    if (i > 1 && isGluedFigure(text, lines.textTo[i - 2]!)) continue;
    const from = lines.from[i - 1]!;
    const to = lines.textTo[i - 1]!;
    if (to - from > longest || !isLowerCase(text.charCodeAt(to - 1))) continue;
    bounds.push({ from, to, wordFrom, wordTo: wordEnd(text, wordFrom, lines.to[i]!) });
  }
  return bounds;
}

/** "pont.2", "pont2": what ends in a figure that is no number of its own. */
function isGluedFigure(text: string, end: number): boolean {
  if (!isFigure(text.charCodeAt(end - 1))) return false;
  let at = end - 2;
  while (at > 0 && isFigure(text.charCodeAt(at))) at--;
  return at >= 0 && text.charCodeAt(at) !== SPACE;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** How wide the bounds are in one typeface: their lines, and each with the word behind it. */
interface Measured {
  full: Float64Array;
  over: Float64Array;
}

/** Measures them in all typefaces at once: most of the time goes into asking the text for its signs. */
function measureBounds(
  text: string,
  bounds: readonly Bound[],
  typefaces: readonly Typeface[]
): Measured[] {
  const measured = typefaces.map(() => ({
    full: new Float64Array(bounds.length),
    over: new Float64Array(bounds.length)
  }));
  const longest = Math.max(...bounds.map(({ from, to }) => to - from));
  const signs = new Uint8Array(longest);
  bounds.forEach(({ from, to, wordFrom, wordTo }, i) => {
    const length = readSigns(text, from, to, signs);
    typefaces.forEach((typeface, j) => {
      const { full, over } = measured[j]!;
      full[i] = widthOf(signs, length, typeface);
      const word = printedWidth(text, wordFrom, wordTo, typeface);
      over[i] = full[i]! + typeface[SPACE]! + word;
    });
  });
  return measured;
}

/** The width that most lines agree on, and how many do not. */
function findWidth({ full, over }: Measured): { width: number; odd: number } {
  full.sort();
  over.sort();
  let best = { width: 0, odd: full.length };
  let below = 0;
  let upTo = 0;
  for (const width of full) {
    while (below < over.length && over[below]! <= width * (1 - ABOUT)) below++;
    while (upTo < full.length && full[upTo]! <= width * (1 + ABOUT)) upTo++;
    const odd = full.length - upTo + below;
    if (odd <= best.odd) best = { width, odd };
  }
  return best;
}

// A line that is longer than a full one was joined of two, of which the first lost its hyphen.
const JOINED = 1.06;
const FIRST_OF_JOINED = 0.96;

/** Whether the word at `wordFrom` would have fitted on the line before it: its author ended that line. */
export function fitsBehind(
  text: string,
  { typeface, width }: PrintMeasure,
  [from, to]: readonly [number, number],
  [wordFrom, lineEnd]: readonly [number, number]
): boolean {
  let printed = printedWidth(text, from, to, typeface);
  while (printed > width * JOINED) printed -= width * FIRST_OF_JOINED;
  const word = printedWidth(text, wordFrom, wordEnd(text, wordFrom, lineEnd), typeface);
  return printed + typeface[SPACE]! + word <= width * (1 - ABOUT);
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== SPACE) end++;
  return end;
}

const SPACE = 32;
