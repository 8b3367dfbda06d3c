import { markupBetween } from './markup-between.ts';
import {
  BREAKS,
  CLOSE_LINES,
  LEADING,
  LEFT_OUT,
  LINES,
  NOTE_REFERENCES,
  NOTES,
  PARAGRAPHS,
  WORDS_APART
} from './official-elements.ts';
import { PageMap } from './page-map.ts';
import { createPageWriter } from './page-writer.ts';
import type { ShownPage } from './shown-page.ts';
import { partsOf, wordsOf } from './xml-text.ts';
import { isElement, readXmlTree, type XmlElement, type XmlText } from './xml-tree.ts';

/** A note of a publication: it stands in its sentence, and is shown below all text. */
interface Note {
  /** Without its number. */
  element: XmlElement;
  number: readonly XmlText[];
  /** Whether its number is shown at its place in a sentence. */
  isMarked: boolean;
}

/** What stands round an element. */
interface Surroundings {
  /**
   * A paragraph, with whose line goes on what begins no line, or one line with all that it holds;
   * neither where lines follow each other.
   */
  within?: 'paragraph' | 'line';
  /** The cell of a table, which is one line. */
  isCell: boolean;
  /** Lines without a blank line between them. */
  isClose: boolean;
}

const DIGITS = /\d+/;
const NUMBER = /^\d{1,3}$/;
// "en", "(VVD)" straight behind the tag of a name or a note
const WORD = /^[\p{L}\d(]/u;

/**
 * The text of an official publication as it is printed, from its data (XML): a paragraph per line,
 * headings and items with their numbers, cells with tabs, a note's number raised where it stands and
 * its text below all others. What the publication says about itself (`metadata`) is left out. `undefined`
 * where it nests too deep to be one (`DEEPEST_NESTING`).
 */
export function readOfficialXml(xml: string): ShownPage | undefined {
  const tree = readXmlTree(xml);
  if (!tree) return undefined;
  const writer = createPageWriter();
  const notes: Note[] = [];
  /** A number has begun the line on which the next paragraph goes on. */
  let isLed = false;
  /** A tag has just ended behind which a word stands apart. */
  let isWordApart = false;

  const blank = (at: number) => writer.text(' ', [at, at]);

  function separate(at: number, around: Surroundings): void {
    isWordApart = false;
    if (isLed || around.isCell) blank(at);
    else writer.apart(around.isClose ? 1 : 2);
    isLed = false;
  }

  function writeText({ text, source }: XmlText, around: Surroundings): void {
    if (!around.within && text.trim() === '') return;
    if (isLed || (isWordApart && WORD.test(text))) blank(source[0]);
    isLed = false;
    isWordApart = false;
    writer.text(text, source);
  }

  function writeElement(element: XmlElement, around: Surroundings): void {
    const { name } = element;
    if (LEFT_OUT.has(name) || isSort(element)) return;
    if (NOTES.has(name)) writeNote(element, around);
    else if (NOTE_REFERENCES.has(name)) writeMark(numberOf(element, element, 'nr', 'refid'));
    else if (name === 'sup' && isNumber(wordsOf(element))) writeMark(wordsOf(element));
    else if (name === 'naam') writeName(element, around);
    else if (name === 'row') writeRow(element);
    else writeOther(element, around);
  }

  function writeOther(element: XmlElement, around: Surroundings): void {
    const { name, tag } = element;
    const isApart = !around.within || (around.within === 'paragraph' && BREAKS.has(name));
    const isClose = around.isClose || CLOSE_LINES.has(name);
    if (isApart) separate(tag[0], { ...around, isClose });
    const own = LINES.has(name) || LEADING.has(name) ? 'line' : PARAGRAPHS.has(name) && 'paragraph';
    const within = isApart ? own || undefined : around.within;
    writeChildren(element, { isCell: around.isCell, isClose, ...(within && { within }) });
    if (LEADING.has(name)) isLed = true;
    else if (isApart) separate(tag[1], { ...around, isClose });
  }

  function writeChildren({ name, children }: XmlElement, inside: Surroundings): void {
    for (const [i, child] of children.entries()) {
      if (!isElement(child)) writeText(child, inside);
      else {
        if (i > 0 && WORDS_APART.has(name)) blank(child.tag[0]);
        writeElement(child, inside);
      }
    }
  }

  function writeRow({ tag, children }: XmlElement): void {
    separate(tag[0], { isCell: false, isClose: true });
    const cells = children.filter((child) => isElement(child) || child.text.trim() !== '');
    for (const [i, cell] of cells.entries()) {
      writer.nextCell(i === 0);
      isWordApart = false;
      if (isElement(cell)) writeChildren(cell, { isCell: true, isClose: true });
      else writeText(cell, { isCell: true, isClose: true });
    }
    writer.apart(1);
  }

  /** A name in one piece: its parts stand on lines of their own in the data. */
  function writeName(element: XmlElement, around: Surroundings): void {
    const { tag } = element;
    if (!around.within) separate(tag[0], around);
    else if (isWordApart) blank(tag[0]);
    const inside = { ...around, within: 'line' } as const;
    for (const [i, part] of partsOf(element).entries()) {
      if (i > 0) blank(tag[0]);
      for (const text of part) writeText(text, inside);
    }
    if (around.within) isWordApart = true;
    else separate(tag[1], around);
  }

  function writeNote(element: XmlElement, around: Surroundings): void {
    const own = element.children.filter(isElement).find(({ name }) => name === 'noot.nr');
    const number = numberOf(element, own, 'nr', 'id');
    const isMarked = around.within !== undefined;
    if (isMarked) writeMark(number);
    const rest = element.children.filter((child) => child !== own);
    notes.push({ element: { ...element, children: rest }, number, isMarked });
  }

  function writeMark(number: readonly XmlText[]): void {
    if (isNumber(number)) for (const { text, source } of number) writer.raised(text, source);
    else if (number.length > 0) writeBracketed(number, true);
    isWordApart = true;
  }

  function writeBracketed(number: readonly XmlText[], isPlaced: boolean): void {
    writer.layout('[');
    for (const { text, source } of number) {
      if (isPlaced) writer.text(text, source);
      else writer.layout(text);
    }
    writer.layout(']');
  }

  const top = { isCell: false, isClose: false };
  writeChildren(tree, top);
  for (const { element, number, isMarked } of notes) {
    writer.apart(2);
    isLed = number.length > 0;
    if (isLed) writeBracketed(number, !isMarked);
    writeChildren(element, { ...top, isClose: true });
  }
  const { text, pieces } = writer.finish();
  return {
    html: xml,
    text,
    map: new PageMap(xml, pieces),
    markup: markupBetween(xml, text, pieces)
  };
}

/** A note's number as it is written in `own`, else in an attribute, shown by the tag: "n12" as "12". */
function numberOf(
  { attributes, tag }: XmlElement,
  own: XmlElement | undefined,
  ...names: readonly string[]
): XmlText[] {
  const shown = own ? wordsOf(own) : [];
  if (shown.length > 0) return shown;
  const written = names.map((name) => attributes[name]).find((value) => value !== undefined);
  const number = DIGITS.exec(written ?? '')?.[0];
  return number === undefined ? [] : [{ text: number, source: tag }];
}

/** "Kamerstukken": the sort of a paper among the lines of its running head, which no page prints. */
function isSort({ name, attributes, children }: XmlElement): boolean {
  if (name !== 'tekstregel' || attributes['inhoud'] !== 'documenttype') return false;
  const [line] = children;
  return line !== undefined && !isElement(line) && line.text.trim() === 'Kamerstukken';
}

function isNumber(texts: readonly XmlText[]): boolean {
  return NUMBER.test(texts.map(({ text }) => text).join(''));
}
