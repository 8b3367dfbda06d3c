import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { PERSON_TITLE } from '../../scan/name-words.ts';

// What a letter prints in the margin of its first page, which a producer writes behind the page's foot:
// who sends it, where that is, and some labels, each with its value below it or beside it.
const LABELS: readonly (readonly [label: RegExp, value: RegExp])[] = [
  [
    // "DGNVLG / 27612345", "2031Z08730"
    /^(?:(?:(?:ons|uw) )?kenmerk|(?:(?:onze|uw) )?referentie|zaaknummer)(?: ?:)?(?= |$)/iu,
    /^(?=\D{0,30}\d)\S{3,40}(?: \/ \S{3,20}| \S{1,12})?$/u
  ],
  [
    /^(?:datum|uw brief(?: van| \(kenmerk\))?)(?: ?:)?(?= |$)/iu,
    /^(?:\d{1,2} \p{Ll}{3,9} \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}Z\d{5})$/u
  ],
  [/^bijlage(?:n|\(n\))?(?: ?:)?(?= |$)/iu, /^(?:\d{1,2}|geen|diverse|n\.v\.t\.|[-–])$/iu],
  [
    /^(?:contactpersoon|inlichtingen|behandeld door|opgesteld door|auteur)(?: ?:)?(?= |$)/iu,
    new RegExp(
      String.raw`^(?:(?:${PERSON_TITLE})\. ?){0,3}(?:\p{Lu}\S{0,20} ){0,3}(?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}-]{1,30}$`,
      'u'
    )
  ]
];

// "Ministerie van Visserij", "Directie Vaarwegen": with this a margin begins, unless with a label
const SENDER =
  /^(?:Ministerie|Directie|Directoraat|Afdeling|Programma|Bestuursdepartement|Dienst) ?(?:van(?= |$)|-[Gg]eneraal|\p{Lu}|$)/u;

const NAME = /^\p{Lu}[\p{L} ,()&.-]{1,44}$/u;
const NAME_OR_REST = /^(?:en )?\p{Lu}[\p{L} ,()&.-]{1,44}$/u;

// "2515 XP Den Haag"
const TOWN_OF_MINISTRIES = /Den Haag$/iu;

// "Postbus 20901", "T 070-456 0000", "F 070 378 6100 (algemeen)", "www.voorbeeld.nl", the number of an organisation: lines
// that are no statements
const CONTACT =
  /^(?:Postbus \d{1,6}|[TFM] ?:? {0,3}[\d+][\d ()+-]{6,18}(?: ?\(?algemeen\))?|0{7}\d{10,14}|www\.\S{4,40}|(?:E ?:? )?[^\s@]{1,40}@\S{3,40})$/u;

// "2515 XP Den Haag", "Den Haag"
const TOWN = /^(?:\d{4} ?[A-Z]{2} {1,2}\p{Lu}[\p{L} -]{1,30}|Den Haag)$/u;

// "Havenkade 12": a street only above its town, since "Vraag 1" has the same shape
const STREET = /^\p{Lu}[\p{L} .'’-]{3,35} \d{1,4}(?:-\d{1,4}|[a-z])?$/u;

// What a margin asks of who answers, in lines of a word or a few: its end
const REQUEST =
  /^(?:Correspondentie uitsluitend richten aan het retouradres|(?:Wij verzoeken u )?[Bb]ij beantwoording de datum en ons kenmerk)(?: [^.]{1,70})?\.(?: Wilt u slechts één zaak in uw brief behandelen\.)?$/u;

const REQUEST_START = /^(?:Correspondentie|Wij verzoeken|Bij )/u;

/** No line of a margin is longer, nor has it more lines, nor the name of a sender. */
const MAX_LINE = 60;
const MAX_LINES = 40;
const MAX_NAMES = 8;

/** Nor is what it asks of who answers printed on more lines. */
const MAX_REQUEST_LINES = 18;

/** So many labels with values that fit show such a margin. */
const LEAST_LABELS = 2;

/** Of a margin with so many lines of an address one label is enough. */
const FULL_ADDRESS = 4;

/** A letter has printed so many lines before the margin of its first page comes. */
const LEAST_ABOVE = 8;

/** So many lines below it another letter may begin, whose head it would be. */
const HEAD_BELOW = 14;

// "Betreft", "Geachte voorzitter,", "Datum 3 mei 2031": of the head of a letter
const LETTER_HEAD = /^(?:Betreft|Onderwerp|Geachte|Aan de|Datum|De voorzitter van)(?![\p{L}-])/u;

/** Marks what the margin of a letter's first page holds where it stands behind the foot of that page. */
export function markMarginBlocks(text: string, lines: Lines): void {
  let above = 0;
  let isTop = false;
  let pages = 0;
  const printed = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const kind = lines.kind[i]!;
    if (kind === FURNITURE && lines.at(i).furniture === 'page-number') isTop = true;
    else if (kind === TEXT) {
      const isFirst = isTop || lines.startsPage[i] === 1;
      if (isFirst && above >= LEAST_ABOVE) markBlock(text, lines, i, printed, ++pages === 1);
      isTop = isTop && isNumberOfNote(text, lines, i);
      above++;
    }
  }
}

/** "3" with a blank line below it: pdftotext writes the raised number of a note behind the foot of its page. */
const isNumberOfNote = (text: string, lines: Lines, i: number): boolean =>
  lines.kind[i + 1] === BLANK && /^\d{1,2}$/u.test(text.slice(lines.from[i]!, lines.to[i]!));

// "VHB/2031/12735", "2031Z08730"
const REFERENCE = /^(?=\D{0,30}\d)\S{6,40}$/u;

/**
 * Marks a margin that begins there, or the reference of one above that stands there again; `printed` are the lines of
 * those above. One that does not say what it is is known by where ministries are, below the first page alone: below
 * another, an attachment may begin so.
 */
function markBlock(
  text: string,
  lines: Lines,
  first: number,
  printed: Set<string>,
  isFirstPage: boolean
): void {
  const words = text.slice(lines.from[first]!, lines.to[first]!);
  if (printed.has(words) && REFERENCE.test(words)) lines.at(first).markFurniture('running-head');
  const read = new Block(text, lines);
  const end = read.endFrom(first, isFirstPage);
  if (end === undefined || read.isHeadOfLetter(end)) return;
  for (let i = first; i < end; i++) {
    if (lines.kind[i] === BLANK) continue;
    printed.add(text.slice(lines.from[i]!, lines.to[i]!));
    if (lines.kind[i] === TEXT) lines.at(i).markFurniture('running-head');
  }
}

/** The lines of a text as far as they can be of a margin. */
class Block {
  readonly #text: string;
  readonly #lines: Lines;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  /** The line behind the last that is certain; nothing where no margin begins at `first`. */
  endFrom(first: number, isFirstPage: boolean): number | undefined {
    let labels = 0;
    let names = 0;
    let addresses = 0;
    let isOfMinistry = false;
    let end: number | undefined;
    let i = first;
    for (let read = 0; read < MAX_LINES && i < this.#lines.length; read++, i = this.#next(i)) {
      const words = this.#words(i);
      if (words === '' || (i > first && this.#lines.startsPage[i] === 1)) break;
      const [, value] = LABELS.find(([label]) => label.test(words)) ?? [];
      if (value) {
        const last = this.#valueOf(words, value, i);
        if (last === undefined && !this.#isLeftOpen(words, i)) break;
        if (last !== undefined) labels++;
        if (labels > 0) end = (last ?? i) + 1;
        i = last ?? i;
      } else if (this.#isAddress(words, i)) {
        addresses++;
        isOfMinistry ||= TOWN_OF_MINISTRIES.test(words);
        if (labels > 0) end = i + 1;
      } else if (labels > 0 || !this.#isName(words, i === first) || ++names > MAX_NAMES) break;
    }
    const least = addresses < FULL_ADDRESS ? LEAST_LABELS : 1;
    const isSure = labels >= least && (this.#opens(first) || (isFirstPage && isOfMinistry));
    return isSure && end !== undefined ? this.#endOfRequest(end) : undefined;
  }

  /** Whether a line says itself that a margin begins: the name of a ministry or one of its parts, or a label. */
  #opens(first: number): boolean {
    const words = this.#words(first);
    return SENDER.test(words) || LABELS.some(([label]) => label.test(words));
  }

  /** "Bijlage(n)" above nothing, or above the next label: its value was left out. */
  #isLeftOpen(words: string, at: number): boolean {
    if (!LABELS.some(([label]) => label.exec(words)?.[0].length === words.length)) return false;
    const kind = this.#lines.kind[at + 1];
    if (kind === undefined || kind === BLANK || this.#lines.startsPage[at + 1] === 1) return true;
    const below = this.#words(at + 1);
    return REQUEST_START.test(below) || LABELS.some(([label]) => label.test(below));
  }

  /** The line behind what a margin asks of who answers, which may stand below its labels. */
  #endOfRequest(labelsEnd: number): number {
    let i = this.#next(labelsEnd - 1);
    let end = labelsEnd;
    let words = '';
    for (let read = 0; read < MAX_REQUEST_LINES; read++, i = this.#next(i)) {
      const line = this.#words(i);
      if (line === '' || this.#lines.startsPage[i] === 1) break;
      words = words === '' ? line : `${words} ${line}`;
      if (read === 0 && !REQUEST_START.test(words)) break;
      if (REQUEST.test(words)) end = i + 1;
    }
    return end;
  }

  /** Whether a letter begins below, whose head the margin stands in. */
  isHeadOfLetter(from: number): boolean {
    let i = from;
    for (let read = 0; read < HEAD_BELOW && i < this.#lines.length; read++) {
      if (this.#lines.kind[i] === TEXT && LETTER_HEAD.test(this.#words(i, LONG))) return true;
      i = this.#next(i);
    }
    return false;
  }

  /** The line in which the value of a label stands that the line `at` begins with. */
  #valueOf(words: string, value: RegExp, at: number): number | undefined {
    const label = LABELS.map(([pattern]) => pattern.exec(words)).find(Boolean)!;
    const beside = words.slice(label[0].length).trim();
    if (beside !== '') return value.test(beside) ? at : undefined;
    const below = this.#next(at);
    // "6" at the top of the next page is the number of a question.
    const isApart = below > at + 1 && /^\d{1,3}$/u.test(this.#printed(below));
    if (isApart || this.#lines.startsPage[below] === 1) return undefined;
    return value.test(this.#printed(below)) ? below : undefined;
  }

  #isAddress(words: string, at: number): boolean {
    if (CONTACT.test(words) || TOWN.test(words)) return true;
    return STREET.test(words) && TOWN.test(this.#words(this.#next(at)));
  }

  /** "Zaken en", "en Sport", "Primair Onderwijs": a line of the name of a sender, which `isFirst` begins. */
  #isName(words: string, isFirst: boolean): boolean {
    return (isFirst ? NAME : NAME_OR_REST).test(words);
  }

  #next(i: number): number {
    let next = i + 1;
    while (this.#lines.kind[next] === BLANK) next++;
    return next;
  }

  /** A line of text that is not longer than `max`; nothing where it is. */
  #words(i: number, max = MAX_LINE): string {
    return this.#lines.kind[i] === TEXT ? this.#printed(i, max) : '';
  }

  /** The same of a line that may be taken for furniture: "1" attachment at the end looks like a page. */
  #printed(i: number, max = MAX_LINE): string {
    if (i >= this.#lines.length) return '';
    const [from, to] = [this.#lines.from[i]!, this.#lines.to[i]!];
    return to - from <= max ? this.#text.slice(from, to) : '';
  }
}

/** A line of prose is no longer. */
const LONG = 200;
