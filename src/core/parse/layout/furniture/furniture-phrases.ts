import type { Furniture } from '../../../model/paper.ts';
import { isBlank } from '../../scan/blanks.ts';
import { PHRASES, type Phrase } from './page-phrases.ts';

const SPACE = 32;

/** By what `openingAt` tells of the two characters with which they begin, in the order above. */
const PHRASES_BY_OPENING: ReadonlyMap<number, readonly Phrase[]> = new Map(
  PHRASES.flatMap(({ openings }) => openings).map((opening) => [
    openingAt(opening, 0),
    PHRASES.filter(({ openings }) => openings.includes(opening))
  ])
);

/** The character at this offset and the one behind it as one number, in which all blanks are alike. */
function openingAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return (text.charCodeAt(at) << 16) | (isBlank(second) ? SPACE : second);
}

// "**", "# ", "> ", "_": what Markdown wraps a line in
const DECORATION = /[\s#*>_|]*/y;

// "![](foto.png)", "<!-- image -->", "![]() |"; not "zie ![]() hier"
const IMAGE =
  /^(?:!\[[^\]]*\]\([^)]*\)[\s|]*)+$|^<!--\s*image\s*-->$|^\**==> picture .{0,80} <==\**$/u;

// "-----", "____", "* * *", "━━━━" of a browser of text; not "- tekst"
const RULER = /^(?:[-_=*~–—·.─━═] ?){3,}$/u;

// "{3}------------": the break before page 4
const NUMBERED_BREAK = /^\{\d{1,4}\}-{5,}$/u;

// "|", "| --- | --- |", "**", "<!-- PageBreak -->"; not "| a |"
const MARKUP = /^(?:[|\-:\s*#>]+|<!--.{0,80}-->|<\/?[a-z]{1,10}\s?\/?>)$/u;

/** With what else furniture can begin: decoration, images, rulers, markup. */
const SIGNS = '#*>_|-=~–—·.!<:{─━═';

/** 1 for the code of each of these signs, 2 for that with which a phrase can begin: few lines begin so. */
const BEGINNINGS = new Uint8Array(0x10000);
for (let i = 0; i < SIGNS.length; i++) BEGINNINGS[SIGNS.charCodeAt(i)] = 1;
for (const opening of PHRASES_BY_OPENING.keys()) BEGINNINGS[opening >> 16] = 2;

/** Whether a line that begins at this offset can be furniture by its words. */
export function mayBeFurniture(text: string, at: number): boolean {
  const beginning = BEGINNINGS[text.charCodeAt(at)];
  return beginning === 1 || (beginning === 2 && PHRASES_BY_OPENING.has(openingAt(text, at)));
}

/** The sort of a line that consists of nothing but furniture; `undefined` for any other. */
export function furnitureKind(line: string): Furniture['kind'] | undefined {
  // A converter to Markdown may set each part of a foot in bold.
  const plain = line.includes('**') ? line.replaceAll('**', '') : line;
  const { kind, end } = readPhrases(plain);
  if (kind && skipDecoration(plain, end) === plain.length) return kind;
  // What follows begins with a sign.
  if (isLetterOrDigit(line.charCodeAt(0))) return undefined;
  if (IMAGE.test(line)) return 'image';
  if (RULER.test(line)) return line.startsWith('-----') ? 'page-break' : 'ruler';
  if (NUMBERED_BREAK.test(line)) return 'page-break';
  if (MARKUP.test(line)) return 'markup';
  return undefined;
}

// "Tweede Kamer, vergaderjaar 2023–2024, 36 410 A, nr. 12": a foot only with a page number near it
const FOOT_WITHOUT_NUMBER =
  /^(?:T ?weede|Eerste) Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, \d{2}\s?\d{3}[^.;:]{0,20}, (?:nr\.\s?\d{1,5}[a-z]?|[A-Z]{1,3})$/u;

/** Whether a line is a foot if its page number stands on the next line, else a citation. */
export function isFootWithoutNumber(line: string): boolean {
  if (!line.includes('vergader')) return false;
  return FOOT_WITHOUT_NUMBER.test(line.includes('**') ? line.replaceAll('**', '').trim() : line);
}

/**
 * Length of the furniture that is glued to the front of a line of text, as in
 * "’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1Antwoord 3".
 */
export function gluedFurniture(line: string): number {
  const { end, certain } = readPhrases(line);
  return certain && end < line.length ? end : 0;
}

interface Reading {
  kind: Furniture['kind'] | undefined;
  end: number;
  certain: boolean;
}

/** Reads furniture phrases that follow one another from the front of a line. */
function readPhrases(line: string): Reading {
  const reading: Reading = { kind: undefined, end: 0, certain: false };
  for (;;) {
    const from = skipDecoration(line, reading.end);
    const phrase = PHRASES_BY_OPENING.get(openingAt(line, from))?.find(({ pattern, holds }) => {
      if (holds && !line.includes(holds)) return false;
      pattern.lastIndex = from;
      return pattern.test(line);
    });
    if (!phrase) return reading;
    reading.end = phrase.pattern.lastIndex;
    reading.kind = phrase.kind;
    // Without its page number the phrase could be the beginning of a citation.
    reading.certain = !phrase.alone && /\d$/u.test(line.slice(from, reading.end));
  }
}

function skipDecoration(line: string, from: number): number {
  if (isLetterOrDigit(line.charCodeAt(from))) return from;
  DECORATION.lastIndex = from;
  DECORATION.test(line);
  return DECORATION.lastIndex;
}

/** Of ASCII only. */
function isLetterOrDigit(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
