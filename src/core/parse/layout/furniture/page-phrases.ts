import type { Furniture } from '../../../model/paper.ts';

/** Words that pages print round their text. */
export interface Phrase {
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

/** The phrases, those first that are to be tried first. */
export const PHRASES: readonly Phrase[] = [
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
