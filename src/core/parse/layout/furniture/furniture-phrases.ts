import type { Furniture } from '../../../model/paper.ts';
import { isBlank } from '../../scan/blanks.ts';

interface Phrase {
  kind: Furniture['kind'];
  /** The two characters with which it can begin; the second may be any blank where it is one. */
  openings: readonly string[];
  /** What each match holds, where few lines that begin so do: else the pattern is not even prepared. */
  holds?: string;
  /** Sticky. What it matches may stand glued to other furniture and to text. */
  pattern: RegExp;
  /** Only believed where it fills the line, alone or with other furniture. */
  alone: boolean;
}

/** Each of some characters before each of others. */
const pairs = (first: string, second: string): string[] =>
  Array.from(first).flatMap((one) => Array.from(second, (other) => one + other));

const PHRASES: readonly Phrase[] = [
  // "Tweede Kamer der Staten-Generaal 2", "… | 2 |", "T weede Kamer …" of pypdf; not "de Tweede Kamer der Staten-Generaal"
  {
    kind: 'running-head',
    openings: ['Tw', 'T ', 'Ee'],
    pattern:
      /(?:T ?weede Kamer der Staten-Generaal(?:(?:\s*\|)?\s*2)?|Eerste Kamer der Staten-Generaal(?:(?:\s*\|)?\s*1)?)(?!\d)(?:\s?\|)?/y,
    alone: true
  },
  // "Vergaderjaar 2024–2025"; not "in het vergaderjaar 2024–2025"
  {
    kind: 'running-head',
    openings: ['Ve', 'V '],
    pattern: /V ?ergaderjaar\s*\d{4}\s*[–—/-]\s*\d{2,4}/y,
    alone: true
  },
  // "Vragen gesteld door de leden der Kamer, met de daarop door de"; not "Vragen gesteld door het lid"
  {
    kind: 'running-head',
    openings: ['Vr', 'V ', 're'],
    pattern:
      /V ?ragen gesteld door de leden der Kamer(?:,? met de daarop door de(?: regering gegeven antwoorden)?)?|regering gegeven antwoorden/y,
    alone: true
  },
  // "Aanhangsel van de Handelingen"; not "Aanhangsel Handelingen, nr. 12"
  {
    kind: 'running-head',
    openings: ['Aa'],
    pattern: /Aanhangsel van de Handelingen/y,
    alone: true
  },
  // "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2"; not "…, Aanhangsel, nr. 1843"
  {
    kind: 'running-foot',
    openings: ['Tw', 'T ', 'Ee'],
    holds: 'Kamer,',
    pattern:
      /(?:T ?weede|Eerste) Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, (?:Aanhangsel(?: van de Handelingen)?|Vragen)(?:\s+(?:PAGE\s+)?\d{1,4})?(?![\d,])/y,
    alone: false
  },
  // "Tweede Kamer, vergaderjaar 2024–2025, 32 824, nr. 451 26"; not the same without the page number
  {
    kind: 'running-foot',
    openings: ['Tw', 'T ', 'Ee'],
    holds: 'Kamer,',
    pattern:
      /(?:T ?weede|Eerste) Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, \d{2} ?\d{3}(?:[- ](?:[IVXLC]+[A-Z]?|[A-Z]|\d{2}))?(?: \([^()]{1,12}\))?, (?:nr\. ?\d{1,5}[a-z]?|[A-Z]{1,3})\s+(?:PAGE\s+)?\d{1,3}(?!\d)/y,
    alone: true
  },
  // "ah-tk-20242025-3186", "kst-36600-VII-1", "h-tk-20242025-20-3", "h tk 20242025 387" for the same; not
  // "kst-houdend"
  {
    kind: 'running-foot',
    openings: ['ah', 'kv', 'ks', 'h-', 'h ', 'nd', 'bl'],
    pattern:
      /(?:ah|kv|h)\s(?:tk|ek)\s\d{8}\s\d{1,5}(?!\d)|(?:ah|kv|kst|h|nds|blg)-(?:(?:tk|ek)-)?(?:\d{4}Z\d{5}|\d+)(?:-(?:\d+|[IVXLC]+[A-Z]?(?=-)|[A-Z]{1,2}(?![A-Za-z])))*/y,
    alone: true
  },
  // "KST83214", "KVR10532", "0405tkkvr1023", "Sdu Uitgevers": the printer's marks until 2010
  {
    kind: 'running-foot',
    openings: ['KS', 'KV', 'Sd', ...pairs('0123456789', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')],
    pattern:
      /(?:KST|KVR)\d{4,6}(?!\d)|\d{4}tk[a-z]{2,4}\d{2,5}(?!\d)|\d[A-Z]\d{4}(?!\d)|Sdu Uitgevers/y,
    alone: true
  },
  // "ISSN 0921 - 7371"; not "ISSN-nummer"
  {
    kind: 'running-foot',
    openings: ['IS'],
    pattern: /ISSN\s*\d{4}\s*-\s*\d{3}[\dX]/y,
    alone: false
  },
  // "’s-Gravenhage 2025"; not "’s-Gravenhage, 3 mei 2025"
  {
    kind: 'running-foot',
    openings: pairs("’'‘`", 's '),
    pattern: /[’'‘`]\s?s-Gravenhage,?\s*(?:19|20)\d\d(?!\d)/y,
    alone: true
  },
  // "Pagina 12 van 26", "Blad 3/8", "Pagina PAGE 2 van NUMPAGES 3" with the fields of a word processor;
  // not "Pagina 12 van het rapport"
  {
    kind: 'page-number',
    openings: ['Pa', 'pa', 'PA', 'Bl', 'bl'],
    pattern:
      /(?:(?:[Pp]agina|[Bb]lad|[Pp]ag\.|[Pp]age)(?:\s+PAGE)?|PAGE)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*(?:NUMPAGES\s+)?\d{1,4})?(?!\d)/y,
    alone: true
  }
];

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
const RULER = /^(?:[-_=*–—·.─━═] ?){3,}$/u;

// "{3}------------": the break before page 4
const NUMBERED_BREAK = /^\{\d{1,4}\}-{5,}$/u;

// "|", "| --- | --- |", "**", "<!-- PageBreak -->"; not "| a |"
const MARKUP = /^(?:[|\-:\s*#>]+|<!--.{0,80}-->|<\/?[a-z]{1,10}\s?\/?>)$/u;

/** With what else furniture can begin: decoration, images, rulers, markup. */
const SIGNS = '#*>_|-=–—·.!<:{─━═';

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
