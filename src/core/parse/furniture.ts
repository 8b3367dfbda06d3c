import type { Furniture } from '../model/paper.ts';
import { furnitureKind, gluedFurniture, mayBeFurniture } from './furniture-phrases.ts';
import { type Cut, cutLines, type Line } from './lines.ts';
import { findNumbersOfTotal, markPageNumbers } from './page-numbers.ts';
import { markLeadingBlankPages, markPagesAfterFeet } from './pages.ts';
import { markLetterheads } from './letterheads.ts';
import { markRepeatedLines } from './running-lines.ts';

// A line that is longer is a paragraph, whatever it begins with.
const MAX_PHRASE_LINE = 240;

/**
 * Says which lines are furniture: what the page printed round the text. Lines that hold both are
 * split. Also marks the lines that begin a page.
 */
export function separateFurniture(text: string, lines: readonly Line[]): Line[] {
  markLeadingBlankPages(text, lines);
  const cuts: Cut[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (mayBeFurniture(text.charCodeAt(line.from))) markPhrase(text, line, previous, cuts);
    previous = line;
  }
  let pieces = cutLines(text, lines, [...cuts, ...findFeetInLines(text, lines)].sort(byStart));
  pieces = cutLines(text, pieces, findNumbersOfTotal(text, pieces));
  markPageNumbers(text, pieces);
  markLetterheads(text, pieces);
  markPagesAfterFeet(pieces);
  markRepeatedLines(text, pieces);
  return pieces;
}

function byStart(a: Cut, b: Cut): number {
  return a.start - b.start;
}

function markPhrase(text: string, line: Line, previous: Line | undefined, cuts: Cut[]): void {
  const words = text.slice(line.from, Math.min(line.to, line.from + MAX_PHRASE_LINE));
  const whole = line.to - line.from <= MAX_PHRASE_LINE;
  const kind = whole ? furnitureKind(words) : undefined;
  if (kind === 'running-head' && isAddress(text, line, previous)) return;
  if (kind) {
    line.kind = 'furniture';
    line.furniture = kind;
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

// What may stand in the middle of a line where all lines were run together.
// "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2"; not "…, Aanhangsel, nr. 2"
const FOOT_IN_LINE =
  /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, (?:Aanhangsel|Vragen) \d{1,3}(?![\d,.])/gu;
// "Pagina 3 van 12"; not "pagina 3 van het rapport"
const PAGE_IN_LINE = /(?:Pagina|Blad) \d{1,3} van \d{1,3}(?!\d)/gu;

/** Finds feet that stand inside a longer line, behind or between text. */
function findFeetInLines(text: string, lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  let i = 0;
  const add = (match: RegExpExecArray, furniture: Furniture['kind']) => {
    while (i < lines.length && (lines[i] as Line).end <= match.index) i++;
    const line = lines[i];
    const end = match.index + match[0].length;
    if (line?.kind === 'text' && match.index > line.from && end <= line.end) {
      cuts.push({ start: match.index, end, kind: 'furniture', furniture });
    }
  };
  for (const match of text.matchAll(FOOT_IN_LINE)) add(match, 'running-foot');
  i = 0;
  const pages = [...text.matchAll(PAGE_IN_LINE)];
  if (pages.length > 1) for (const match of pages) add(match, 'page-number');
  return cuts;
}

/** The pieces of furniture of a text, neighbours of one kind together. */
export function collectFurniture(lines: readonly Line[]): Furniture[] {
  const furniture: { kind: Furniture['kind']; spans: [number, number][] }[] = [];
  for (const line of lines) {
    if (line.kind !== 'furniture' || !line.furniture) continue;
    furniture.push({ kind: line.furniture, spans: [[line.from, line.to]] });
  }
  return furniture;
}
