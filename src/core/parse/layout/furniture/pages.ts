import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { readsAsNote } from '../notes/note-starts.ts';
import { isBesideNotes } from './beside-notes.ts';

// Above this share of lines with another indent a further blank is layout, not the start of a page.
const MAX_OTHER_SHARE = 0.12;

const MAX_INDENT = 60;

/**
 * Marks the lines that begin a page by a single further blank, as pdfminer writes them instead of a
 * form feed. Only in texts whose lines hardly differ in indent otherwise.
 */
export function markLeadingBlankPages(text: string, lines: Lines): void {
  const counts = new Uint32Array(MAX_INDENT + 1);
  let printed = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    printed++;
    const indent = Math.min(lines.from[i]! - lines.start[i]!, MAX_INDENT);
    counts[indent] = (counts[indent] ?? 0) + 1;
  }
  const usual = counts.indexOf(Math.max(...counts));
  const others = printed - (counts[usual] ?? 0);
  if (others > Math.max(2, printed * MAX_OTHER_SHARE)) return;
  // Two blanks begin a page only beside pages that begin with one; alone they indent an item.
  const furthest = (counts[usual + 1] ?? 0) > (counts[usual + 2] ?? 0) ? 2 : 1;
  const starts: number[] = [];
  // The mark of the byte order, with which Windows begins a file, is no blank.
  const marked = text.startsWith(BYTE_ORDER_MARK) ? 0 : -1;
  for (let i = 0; i < lines.length; i++) {
    const further = lines.from[i]! - lines.start[i]! - usual;
    if (lines.kind[i] === TEXT && i !== marked && further >= 1 && further <= furthest)
      starts.push(i);
  }
  if (starts.length <= FEW_STARTS && hasFormFeed(lines)) return;
  if (areInSentences(starts)) return;
  const raised = belowRaisedNumbers(text, lines, starts);
  for (const i of starts) if (!raised.has(i)) lines.startsPage[i] = 1;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** A page of no more lines than this is rare, and two of them are none. */
const SHORT_PAGE = 3;

/**
 * Whether blanks begin lines all too near each other: a converter took tags inside a sentence for line
 * ends ("Vragen van het lid" ⏎ "Faas" ⏎ " (VVD) aan de Minister …"), and the blank is that behind a tag.
 */
function areInSentences(starts: readonly number[]): boolean {
  return starts.filter((start, i) => i > 0 && start - starts[i - 1]! <= SHORT_PAGE).length >= 2;
}

/** So many lines with a further blank prove nothing where form feeds begin the pages. */
const FEW_STARTS = 3;

/** Whether a page begins behind a form feed, as it does not at the end of a text. */
const hasFormFeed = ({ startsPage, kind }: Lines) =>
  startsPage.lastIndexOf(1, kind.lastIndexOf(TEXT)) > 0;

// "3" and "[3]", alone on their line
const NUMBER = /^(?:\d{1,3}|\[\d{1,3}\])$/u;

/**
 * Lines that begin with a blank because a raised or linked number stood before it, which PDFium, pdf.js
 * and readers of tags put on a line of its own: below the mark of a note and below the note. A page's number stands once.
 */
function belowRaisedNumbers(text: string, lines: Lines, starts: readonly number[]): Set<number> {
  const byNumber = new Map<string, number[]>();
  for (const i of starts) {
    const above = lines.kind[i - 1] === TEXT ? wordsOf(text, lines, i - 1) : '';
    if (!NUMBER.test(above)) continue;
    const same = byNumber.get(above);
    if (same) same.push(i);
    else byNumber.set(above, [i]);
  }
  const all = [...byNumber.values()];
  if (all.some((same) => same.length > 1)) return new Set(all.flat());
  return new Set(all.flat().filter((i) => readsAsNote(wordsOf(text, lines, i))));
}

/** The first words of a line. */
function wordsOf(text: string, lines: Lines, at: number): string {
  const from = lines.from[at]!;
  return text.slice(from, Math.min(lines.to[at]!, from + 120));
}

/** Lets a page begin with its first printed line instead of the blank one behind the form feed. */
export function skipBlankPageStarts(lines: Lines): void {
  let begun = false;
  for (let i = 0; i < lines.length; i++) {
    begun ||= lines.startsPage[i] === 1;
    const isBlank = lines.kind[i] === BLANK;
    lines.startsPage[i] = begun && !isBlank ? 1 : 0;
    if (!isBlank) begun = false;
  }
}

/**
 * Marks the first text after a run of feet and page numbers as the start of a page. The notes of a first page
 * stand beside the publication's number, which some readers of pages write before them.
 */
export function markPagesAfterFeet(text: string, lines: Lines): void {
  let afterFoot = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === TEXT) {
      if (afterFoot) lines.startsPage[i] = 1;
      afterFoot = false;
    } else if (lines.startsPage[i] === 1 || isFoot(lines.at(i))) {
      afterFoot = afterFoot || lines.startsPage[i] === 1 || !isBesideNotes(text, lines, i);
    }
  }
}

function isFoot({ furniture }: Line): boolean {
  return furniture === 'running-foot' || furniture === 'page-number' || furniture === 'page-break';
}
