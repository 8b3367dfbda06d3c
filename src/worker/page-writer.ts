/** Puts a page's text on lines, as a browser does when it is copied. Blanks are those of HTML. */
export interface PageWriter {
  /** Adds text; its blanks count as one. */
  text(text: string): void;
  /** Adds text that keeps its blanks and lines. */
  verbatim(text: string): void;
  /** What follows begins on a line of its own, with a blank line above it where `lines` is 2. */
  apart(lines: 1 | 2): void;
  /** Ends the line here, also an empty one. */
  newLine(): void;
  /** What follows is the next cell of the row; lines of print before its first text are not kept. */
  nextCell(isFirst: boolean): void;
  /** Stands before the next text, unless that begins with a mark of its own; dropped without text. */
  mark(mark: string): void;
  /** Where the next text would stand on its line. */
  place(): LinePlace;
  /** Raises what was added to this line since `from`, where that is a note's number behind text. */
  raiseSince(from: LinePlace): void;
  /** All lines, without blanks at their ends. */
  finish(): string;
}

/** A place on a line that is being written. */
export interface LinePlace {
  line: number;
  piece: number;
}

const BLANKS = /[ \t\n\r\f]+/g;
// "1. Kent u …" in a list whose numbers the page would print, "- een punt"
const OWN_MARK = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-\u2013\u2022\u25cf\u00b7])\s/i;
const NUMBER = /^\d{1,3}$/;
const NUMBER_APART = /^ \d{1,3}$/;
const LINE_ENDS = /\r\n?|\n/;
const RAISED = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

export function createPageWriter(): PageWriter {
  const lines: string[] = [];
  /** The line that is being written, in pieces: only its end is ever looked at. */
  let line: string[] = [];
  let wanted = 0;
  let isBlankWanted = false;
  let isCellStart = false;
  let waitingMark = '';

  function endLine(): void {
    lines.push(withoutBlanksAtEnd(line.join('')));
    line = [];
  }

  /** Writes the lines and the mark that were waiting for a text. */
  function begin(text: string): void {
    if (wanted > 0) {
      if (line.length > 0) endLine();
      if (wanted > 1 && lines.length > 0 && lines.at(-1) !== '') lines.push('');
      wanted = 0;
    }
    if (waitingMark !== '' && !OWN_MARK.test(`${text} `)) line.push(waitingMark);
    waitingMark = '';
    isCellStart = false;
  }

  return {
    text(text) {
      const flat = text.replace(BLANKS, ' ');
      if (flat === ' ') isBlankWanted = true;
      if (flat === '' || flat === ' ') return;
      const isApart = isBlankWanted || flat.startsWith(' ');
      const isFresh = wanted > 0 || waitingMark !== '' || isCellStart || line.length === 0;
      isBlankWanted = flat.endsWith(' ');
      const words = flat.slice(flat.startsWith(' ') ? 1 : 0, isBlankWanted ? -1 : undefined);
      begin(words);
      line.push(isApart && !isFresh ? ` ${words}` : words);
    },
    verbatim(text) {
      const [first = '', ...others] = text.split(LINE_ENDS);
      if (first !== '') {
        begin(first);
        line.push(first);
      }
      for (const other of others) {
        endLine();
        if (other !== '') line.push(other);
      }
    },
    apart(count) {
      if (!isCellStart) wanted = Math.max(wanted, count);
    },
    newLine() {
      begin('');
      endLine();
      isBlankWanted = false;
    },
    nextCell(isFirst) {
      if (isFirst) return;
      wanted = 0;
      waitingMark = '';
      line.push('\t');
      isBlankWanted = false;
      isCellStart = true;
    },
    mark(mark) {
      waitingMark = mark;
    },
    place: () => ({ line: lines.length, piece: line.length }),
    raiseSince(from) {
      const digits = line.slice(from.piece).join('');
      const before = line[from.piece - 1]?.at(-1);
      if (from.line !== lines.length || wanted > 0 || before === undefined) return;
      const isRaised = RAISED.includes(before);
      const isNumber = NUMBER.test(digits) || (isRaised && NUMBER_APART.test(digits));
      if (!isNumber || /\s/.test(before)) return;
      line.splice(from.piece, Infinity, raise(digits));
    },
    finish() {
      endLine();
      const hasText = (text: string) => text !== '';
      const first = lines.findIndex(hasText);
      const last = lines.findLastIndex(hasText);
      return first < 0 ? '' : `${lines.slice(first, last + 1).join('\n')}\n`;
    }
  };
}

/** A tab stands for an empty cell, but not where the row ends. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** "12" as "¹²", " 3" as " ³". */
function raise(digits: string): string {
  return [...digits].map((digit) => (digit === ' ' ? ' ' : RAISED[Number(digit)])).join('');
}
