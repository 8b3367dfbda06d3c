import type { Span } from '../model/span.ts';
import {
  isRaised,
  joined,
  piecesOf,
  raised,
  withoutBlanksAtEnd,
  type Line,
  type LinePiece
} from './page-lines.ts';
import type { PagePiece } from './page-map.ts';

/** Puts a page's text on lines, as a browser does when it is copied. Blanks are those of HTML. */
export interface PageWriter {
  /** Adds text of the page; its blanks count as one. */
  text(text: string, source: Span): void;
  /** Adds text that keeps its blanks and lines. */
  verbatim(text: string, source: Span): void;
  /** What follows begins on a line of its own, with a blank line above it where `lines` is 2. */
  apart(lines: 1 | 2): void;
  /** Ends the line here, also an empty one. */
  newLine(): void;
  /** What follows is the next cell of the row; lines of print before its first text are not kept. */
  nextCell(isFirst: boolean): void;
  /** Stands before the next text, unless that begins with a mark of its own; dropped without text. */
  mark(mark: string, source: Span): void;
  /** Adds what only the layout shows, and no piece of the page. */
  layout(text: string): void;
  /** Adds digits raised, straight behind what stands on the line. */
  raised(digits: string, source: Span): void;
  /** Where the next text would stand on its line. */
  place(): LinePlace;
  /** Raises what was added to this line since `from`, where that is a note's number behind text. */
  raiseSince(from: LinePlace): void;
  /** All lines, without blanks at their ends, and which piece of the page shows each piece of them. */
  finish(): { text: string; pieces: readonly PagePiece[] };
}

/** A place on a line that is being written. */
export interface LinePlace {
  line: number;
  piece: number;
}

// "1. Kent u …" in a list whose numbers the page would print, "- een punt"
const OWN_MARK = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-\u2013\u2022\u25cf\u00b7])\s/i;
const NUMBER = /^\d{1,3}$/;
const NUMBER_APART = /^ \d{1,3}$/;
const LINE_ENDS = /\r\n?|\n/g;

/** A writer for the text of one page. */
export function createPageWriter(): PageWriter {
  const lines: Line[] = [];
  /** The line that is being written, in pieces: only its end is ever looked at. */
  let line: LinePiece[] = [];
  let wanted = 0;
  /** The blank that stands before the next word, where that goes on with the line. */
  let blank: Span | undefined;
  let isCellStart = false;
  let waitingMark: LinePiece = { text: '' };

  function endLine(): void {
    lines.push(withoutBlanksAtEnd(line));
    line = [];
  }

  /** Writes the lines and the mark that were waiting for a text. */
  function begin(text: string): void {
    if (wanted > 0) {
      if (line.length > 0) endLine();
      if (wanted > 1 && lines.length > 0 && lines.at(-1)!.length > 0) lines.push([]);
      wanted = 0;
    }
    if (waitingMark.text !== '' && !OWN_MARK.test(`${text} `)) line.push(waitingMark);
    waitingMark = { text: '' };
    isCellStart = false;
  }

  return {
    text(text, source) {
      const pieces = piecesOf(text, source);
      const isBlank = (piece: LinePiece | undefined) => piece?.text === ' ';
      const blankBefore = isBlank(pieces[0]) ? pieces.shift()!.source : blank;
      if (pieces.length === 0) {
        blank = blankBefore;
        return;
      }
      const isFresh = wanted > 0 || waitingMark.text !== '' || isCellStart || line.length === 0;
      blank = isBlank(pieces.at(-1)) ? pieces.pop()!.source : undefined;
      begin(pieces.map((piece) => piece.text).join(''));
      if (blankBefore && !isFresh) line.push({ text: ' ', source: blankBefore });
      for (const piece of pieces) line.push(piece);
    },
    verbatim(text, source) {
      const isWhole = source[1] - source[0] !== text.length;
      const add = (start: number, end: number) => {
        if (end <= start) return;
        const own: Span = isWhole ? source : [source[0] + start, source[0] + end];
        line.push({ text: text.slice(start, end), source: own });
      };
      let at = 0;
      for (const { index, 0: end } of text.matchAll(LINE_ENDS)) {
        if (at === 0 && index > 0) begin(text.slice(0, index));
        add(at, index);
        endLine();
        at = index + end.length;
      }
      if (at === 0 && text !== '') begin(text);
      add(at, text.length);
    },
    apart(count) {
      if (!isCellStart) wanted = Math.max(wanted, count);
    },
    newLine() {
      begin('');
      endLine();
      blank = undefined;
    },
    nextCell(isFirst) {
      if (isFirst) return;
      wanted = 0;
      waitingMark = { text: '' };
      line.push({ text: '\t' });
      blank = undefined;
      isCellStart = true;
    },
    mark(mark, source) {
      waitingMark = { text: mark, source };
    },
    layout(text) {
      begin(text);
      line.push({ text });
    },
    raised(digits, source) {
      begin(digits);
      line.push(raised({ text: digits, source }));
      blank = undefined;
    },
    place: () => ({ line: lines.length, piece: line.length }),
    raiseSince(from) {
      const added = line.slice(from.piece);
      const digits = added.map(({ text }) => text).join('');
      const before = line[from.piece - 1]?.text.at(-1);
      if (from.line !== lines.length || wanted > 0 || before === undefined) return;
      const isNumber = NUMBER.test(digits) || (isRaised(before) && NUMBER_APART.test(digits));
      if (!isNumber || /\s/.test(before)) return;
      line.splice(from.piece, Infinity, ...added.map(raised));
    },
    finish() {
      endLine();
      const hasText = (drawn: Line) => drawn.length > 0;
      const first = lines.findIndex(hasText);
      const last = lines.findLastIndex(hasText);
      return first < 0 ? { text: '', pieces: [] } : joined(lines.slice(first, last + 1));
    }
  };
}
