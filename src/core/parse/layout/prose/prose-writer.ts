import type { FootnoteMark } from '../../../model/question-set.ts';
import { isBlank, isBlankBetween } from '../../scan/blanks.ts';
import type { Line } from '../lines.ts';
import type { Join } from './broken-word.ts';
import { LOST_HYPHEN, isHyphen } from './hyphenation.ts';
import { JOINED_BREAK } from './joined-breaks.ts';
import { type LinePiece, bulletOf, isBulletAlone, isDashAlone, itemLabel } from './list-item.ts';
import { beginsParagraph, type Between } from './paragraphs.ts';
import {
  endsWithSlash,
  goesOnWithSign,
  hasLineEnd,
  hyphenAtEnd,
  partsYears,
  printedFrom,
  separatorBehindMark,
  separatorRoundMark
} from './piece-ends.ts';
import { continuesUrl } from './urls.ts';
import { createWayBack } from './way-back.ts';
import type { Prose, ProseSource, WrittenProse } from './written-prose.ts';

const PARAGRAPH = '\n\n';

/**
 * Puts pieces of lines together, in the order of the source. One writer may write several proses one
 * behind another: lists of their own would be too long for most and have to grow for some.
 */
export class ProseWriter {
  readonly #spans: [number, number][] = [];
  /** Of each piece three numbers: its offset in the text, where it begins and ends in the source. */
  readonly #places: number[] = [];
  /** What the text consists of: added up one by one, all sums would be kept until somebody reads it. */
  readonly #parts: string[] = [];
  /** Length of the parts together. */
  #written = 0;
  /** Where the prose begins that is being written: in the text, in its spans and in its places. */
  #start = 0;
  #firstSpan = 0;
  #firstPlace = 0;
  /** A hyphen at the end of the last piece, which goes when the other half of the word comes. */
  #held = '';
  /** End of the last piece with which an address went on, in the source; it may go on again. */
  #urlRest = -1;
  #source: ProseSource;
  #oneParagraph: boolean;
  /** Index of the line that was added last. */
  #line: number | undefined;
  readonly #piece: LinePiece = { from: 0, to: 0 };
  /** The one that is being added. */
  readonly #next: LinePiece = { from: 0, to: 0 };
  /** What stands behind the last one. */
  readonly #between: Between = { blankLines: false, interrupted: false };

  /** `oneParagraph` joins everything into one, as a note is. */
  constructor(source: ProseSource, oneParagraph = false) {
    this.#source = source;
    this.#oneParagraph = oneParagraph;
  }

  /** All that was written. */
  get text(): string {
    const parts = this.#parts;
    return parts.length === 1 ? parts[0]! : parts.join('');
  }

  /** Length of the prose so far. */
  get length(): number {
    return this.#written - this.#start + this.#held.length;
  }

  /** Ends a prose; what is added then belongs to the next one. */
  end(footnoteMarks: readonly FootnoteMark[]): WrittenProse {
    const start = this.#start;
    const spans = this.#spans.slice(this.#firstSpan);
    const toSource = createWayBack(this.#places, this.#firstPlace, this.#places.length, start);
    this.append(this.#held);
    return { length: this.#start - start, spans, footnoteMarks, toSource };
  }

  /** Adds what belongs to no prose that is written here, between two of them. */
  append(text: string): void {
    this.#held = '';
    this.#write(text);
    this.#start = this.#written;
    this.#firstSpan = this.#spans.length;
    this.#firstPlace = this.#places.length;
    this.#line = undefined;
    this.#between.item = undefined;
    this.#between.inItem = false;
    this.#between.behindMarks = false;
    this.#between.blankLines = false;
    this.#between.interrupted = false;
  }

  /** Notes that a blank line stands between what was added and what comes. */
  skipBlank(): void {
    if (!this.#source.wrap.spaced) this.#between.blankLines = true;
  }

  /** The same for a line without running text that is not blank. */
  skip(line: Line): void {
    const { text } = this.#source;
    // A mail that quotes a line puts a sign before it, which interrupts nothing.
    if (line.furniture === 'markup' && text.charAt(line.from) === '>') return;
    if (isBulletAlone(text, line) || isDashAlone(text, line)) this.skipBlank();
    else this.#between.interrupted = true;
  }

  beginPage(): void {
    this.#between.interrupted = true;
  }

  /** Adds the piece of `line` between two offsets; blanks at its ends are left out. */
  add(start: number, end: number, line: Line): void {
    const { text } = this.#source;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from >= to) return;
    if (this.#line !== undefined) this.#join(this.#line, from, to, line);
    else this.#noteItem(from, to);
    if (this.#spans.length === this.#firstSpan) this.#spans.push([from, to]);
    else addSpan(this.#spans, text, from, to);
    const held = this.#joinAt(to - 1) === 'drop' ? hyphenAtEnd(text, from, to) : '';
    this.#append(from, to - held.length, to);
    this.#held = held;
    this.#line = line.index;
    this.#piece.from = printedFrom(text, line);
    this.#piece.to = to;
    this.#between.blankLines = false;
    this.#between.interrupted = false;
  }

  /** How the word goes on that ends at this offset, if it ends in a hyphen. */
  #joinAt(at: number): Join | undefined {
    const { text, joins } = this.#source;
    return isHyphen(text.charCodeAt(at)) ? joins.get(at) : undefined;
  }

  /** Appends a piece of a line without the markup in it; `end` is where its last part ends. */
  #append(from: number, to: number, end: number): void {
    const { text, markup } = this.#source;
    let at = from;
    if (markup) {
      const piece = text.slice(from, to);
      markup.lastIndex = 0;
      for (let match = markup.exec(piece); match; match = markup.exec(piece)) {
        const sign = from + match.index;
        this.#take(at, sign, sign);
        at = sign + match[0].length;
        if (match[0] === LOST_HYPHEN) this.#write(this.#lostHyphen(sign, at === to));
        else if (match[0].startsWith(JOINED_BREAK)) this.#write(this.#lostHyphen(sign, false));
      }
    }
    this.#take(at, to, end);
  }

  /** The hyphen that was printed inside what is one line now, unless the line end made it. */
  #lostHyphen(at: number, endsLine: boolean): string {
    const join = this.#source.joins.get(at);
    if (join === 'drop') return '';
    return join === 'keep-and-space' && !endsLine ? '- ' : '-';
  }

  #take(from: number, to: number, end: number): void {
    if (end <= from) return;
    this.#places.push(this.#written, from, end);
    this.#write(this.#source.text.slice(from, to));
  }

  #write(part: string): void {
    if (part === '') return;
    this.#parts.push(part);
    this.#written += part.length;
  }

  #join(previous: number, from: number, to: number, line: Line): void {
    const { text } = this.#source;
    const end = this.#piece.to;
    const held = this.#held;
    this.#held = '';
    if (line.index === previous) {
      this.#write(held);
      this.#write(separatorRoundMark(text, end, from));
    } else if (line.continues && !hasLineEnd(text, end, from)) {
      const apart = isBlank(text.charCodeAt(end)) || isBlank(text.charCodeAt(from - 1));
      const join = apart ? this.#joinAt(end - 1) : undefined;
      if (join !== 'drop') this.#write(held);
      if (apart && join !== 'drop' && join !== 'keep') this.#write(' ');
    } else if (continuesUrl(text, this.#piece.from, end, from, to, this.#urlRest === end)) {
      this.#write(held);
      this.#urlRest = to;
    } else if (held === '') {
      // Of half a word at the end of a page its hyphen may be gone.
      const join = this.#source.joins.get(end - 1);
      if (join === 'keep') return;
      const separator = join === 'keep-and-space' ? ' ' : this.#separatorBehindMark(from, line);
      this.#write(separator ?? this.#separator(from, to));
      this.#between.behindMarks = separator !== undefined;
    }
  }

  #separatorBehindMark(from: number, line: Line): string | undefined {
    const { text, wrap } = this.#source;
    // Of a line that holds several printed ones nobody knows how long the last is.
    const room = wrap.wrapped ? wrap.width - (this.#piece.to - this.#piece.from) : Infinity;
    return separatorBehindMark(text, line, from, room < 0 ? Infinity : room);
  }

  #separator(from: number, to: number): string {
    const { text, wrap } = this.#source;
    const previous = this.#piece;
    if (endsWithSlash(text, previous.to) || partsYears(text, previous.to, from)) return '';
    if (goesOnWithSign(text, from, to)) return '';
    if (this.#oneParagraph) return ' ';
    this.#between.mark = !isBlank(text.charCodeAt(previous.to));
    const next = this.#next;
    next.from = from;
    next.to = to;
    if (!beginsParagraph(text, wrap, previous, next, this.#between)) return ' ';
    this.#noteItem(from, to);
    return PARAGRAPH;
  }

  /** Remembers which item of a list begins here; prose that begins ends no list. */
  #noteItem(from: number, to: number): void {
    const { text } = this.#source;
    const piece = { from, to };
    const bullet = bulletOf(text, piece);
    this.#between.inItem = bullet !== undefined;
    if (bullet === 'number') this.#between.item = itemLabel(text, piece);
  }
}

/** Adds a piece of the source to its spans; what only blanks part is one. */
export function addSpan(spans: [number, number][], text: string, from: number, to: number): void {
  const last = spans.at(-1);
  if (last && isBlankBetween(text, last[1], from)) last[1] = to;
  else spans.push([from, to]);
}

/** Ends the only prose of a writer. */
export function createProse(writer: ProseWriter, footnoteMarks: readonly FootnoteMark[]): Prose {
  const { spans, toSource } = writer.end(footnoteMarks);
  return { text: writer.text, spans, footnoteMarks, toSource };
}
