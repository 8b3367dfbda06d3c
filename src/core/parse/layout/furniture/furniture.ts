import type { Furniture } from '../../../model/paper.ts';
import { markBulletStacks } from './bullet-stacks.ts';
import { markCountedLines } from './counted-lines.ts';
import { markFeetBelowNumbers } from './feet-below-numbers.ts';
import { findFeetInLines } from './feet-in-lines.ts';
import {
  furnitureKind,
  gluedFurniture,
  isFootWithoutNumber,
  mayBeFurniture
} from './furniture-phrases.ts';
import { type Cut, cutLines } from '../cut-lines.ts';
import { BLANK, FURNITURE } from '../line-kinds.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import type { Line, Lines } from '../lines.ts';
import { findBackLinks } from '../markup/back-links.ts';
import { findCellBorders } from '../markup/cell-borders.ts';
import { findLineMarkup } from '../markup/line-markup.ts';
import { findTagLines } from '../markup/tag-lines.ts';
import { findQuoteMarkup } from '../markup/quote-markup.ts';
import { markPageLinks } from './page-links.ts';
import { loneNumber } from './lone-number.ts';
import { findNumbersOfTotal } from './numbers-of-total.ts';
import { markPageNumbers } from './page-numbers.ts';
import { findPageCells } from './page-cells.ts';
import { markMarginBlocks } from './margin-blocks.ts';
import { markLeadingBlankPages, markPagesAfterFeet, skipBlankPageStarts } from './pages.ts';
import { markLetterheads } from './letterheads.ts';
import { markLinesUnderPageNumbers } from './under-page-numbers.ts';
import { findPagesInLines } from './run-in-pages.ts';
import { markPrintedWebPage } from './printed-web-page.ts';
import { markReturningNames } from './returning-names.ts';
import { markRepeatedColumnNames } from './repeated-column-names.ts';
import { markRepeatedReferences } from './repeated-references.ts';
import { markRepeatedLines } from './running-lines.ts';
import { findSideReferences } from './side-references.ts';
import { markSiteFoot } from './site-foot.ts';
import { markTitlesAboveNumbers } from './titles-above-numbers.ts';
import { findTranscriptPages } from './transcript-pages.ts';
import { markTurnButtons } from './turn-buttons.ts';

// A line that is longer is a paragraph, whatever it begins with.
const MAX_PHRASE_LINE = 240;

/**
 * Says which lines are furniture: what the page printed round the text. Lines that hold both are
 * split. Also marks the lines that begin a page.
 */
export function separateFurniture(text: string, printed: Lines, isMarkdown: boolean): Lines {
  const lines = cutLines(text, printed, findQuoteMarkup(text, printed));
  markLeadingBlankPages(text, lines);
  skipBlankPageStarts(lines);
  const glued = markPhrases(text, lines);
  markFeetBelowNumbers(text, lines);
  const inLines = [...findPagesInLines(text, lines), ...findFeetInLines(text, lines)];
  let pieces = cutLines(text, lines, withoutOverlap([...glued, ...inLines]));
  pieces = cutLines(text, pieces, findTagLines(text, pieces));
  if (isMarkdown) pieces = cutLines(text, pieces, findLineMarkup(text, pieces));
  pieces = cutLines(text, pieces, findCellBorders(text, pieces));
  pieces = cutLines(text, pieces, findBackLinks(text, pieces));
  if (text.includes('://') || text.includes('\f')) markPrintedWebPage(text, pieces);
  pieces = cutLines(text, pieces, findSideReferences(text, pieces));
  pieces = cutLines(text, pieces, findNumbersOfTotal(text, pieces));
  pieces = cutLines(text, pieces, findTranscriptPages(text, pieces));
  markPageNumbers(text, pieces);
  markCountedLines(text, pieces);
  markTitlesAboveNumbers(text, pieces);
  markLinesUnderPageNumbers(text, pieces);
  if (text.includes('://')) markPageLinks(text, pieces);
  markMarginBlocks(text, pieces);
  markRepeatedReferences(text, pieces);
  markLetterheads(text, pieces);
  markPagesAfterFeet(text, pieces);
  markReturningNames(text, pieces);
  markRepeatedColumnNames(text, pieces);
  markRepeatedLines(text, pieces);
  markBulletStacks(text, pieces);
  markSiteFoot(text, pieces);
  markTurnButtons(text, pieces);
  return cutLines(text, pieces, findPageCells(text, pieces));
}

/** Marks the lines that known phrases tell; the cuts part those that are glued to text. */
function markPhrases(text: string, lines: Lines): Cut[] {
  const cuts: Cut[] = [];
  let previous = -1;
  let foot: Line | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK || lines.isMarkup(i)) continue;
    if (foot && loneNumber(text, lines.at(i)) !== undefined) foot.markFurniture('running-foot');
    foot = undefined;
    if (mayBeFurniture(text, lines.from[i]!)) {
      const line = lines.at(i);
      markPhrase(text, line, lines.find(previous), cuts);
      if (line.kind === 'text' && isFootWithoutNumber(wordsOf(text, line))) foot = line;
    }
    previous = i;
  }
  return cuts;
}

/** In order; of two cuts that overlap the first stays. */
function withoutOverlap(cuts: Cut[]): Cut[] {
  let end = 0;
  return cuts
    .sort((a, b) => a.start - b.start)
    .filter((cut) => {
      if (cut.start < end) return false;
      end = cut.end;
      return true;
    });
}

function wordsOf(text: string, line: Line): string {
  return text.slice(line.from, Math.min(line.to, line.from + MAX_PHRASE_LINE));
}

function markPhrase(text: string, line: Line, previous: Line | undefined, cuts: Cut[]): void {
  const words = wordsOf(text, line);
  const whole = line.to - line.from <= MAX_PHRASE_LINE;
  // A line that was set to the full width has wider blanks.
  const kind = whole ? furnitureKind(withSingleBlanks(words)) : undefined;
  if (kind === 'running-head' && isAddress(text, line, previous)) return;
  if (kind) {
    line.markFurniture(kind);
    return;
  }
  const glued = gluedFurniture(words);
  if (glued === 0) return;
  cuts.push({
    start: line.from,
    end: line.from + glued,
    kind: 'furniture',
    furniture: 'running-foot'
  });
}

// "de voorzitter van de" ⏎ "Tweede Kamer der Staten-Generaal" ⏎ "Postbus 20018"
const LINE_RUNS_ON = /(?:^|\s)(?:de|der|van|aan)$/iu;
const STREET = /^\s*(?:Postbus|Binnenhof|Prinses Irenestraat|2500)/u;

function isAddress(text: string, line: Line, previous: Line | undefined): boolean {
  return (
    (previous?.kind === 'text' &&
      LINE_RUNS_ON.test(text.slice(Math.max(previous.from, previous.to - 12), previous.to))) ||
    STREET.test(text.slice(line.end, line.end + 40))
  );
}

/** The pieces of furniture of a text, neighbours of one kind together. */
export function collectFurniture(lines: Lines): Furniture[] {
  const furniture: { kind: Furniture['kind']; spans: [number, number][] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== FURNITURE) continue;
    const line = lines.at(i);
    // A line of a letterhead that a note was cut from no longer says what sort it is.
    furniture.push({ kind: line.furniture ?? 'running-head', spans: [[line.from, line.to]] });
  }
  return furniture;
}
