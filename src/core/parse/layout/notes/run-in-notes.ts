import type { Furniture } from '../../../model/paper.ts';
import { findAll } from '../../scan/find-all.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { InlineNote } from './inline-notes.ts';
import { endingWhereSentenceGoesOn } from './cut-sentence.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';
import { MAX_SKIPPED, readBlock, readUnmarked } from './run-in-block.ts';
import { appendAll } from '../../scan/append-all.ts';
import { OPENS_QUESTION } from '../../scan/question-openings.ts';

/** Notes of one page are no longer than this together. */
const MAX_BLOCK = 2000;

/** Last lines that are longer are whole pages; shorter ones than the other hold no notes behind a sentence. */
const MIN_LAST_LINE = 1000;
const MIN_ONLY_LINE = 60;

/** Where each line is a page or holds several paragraphs, a shorter one is a title or a heading. */
const MIN_PAGED_LINE = 100;

/**
 * Finds the notes of texts whose lines were run together: those that stand before a page's foot in
 * the same line, or at the very end. Like notes at the foot of a page they need their number in the
 * sequence and a mark before them.
 */
export function findRunInNotes(text: string, lines: Lines, evidence: MarkEvidence): InlineNote[] {
  const notes: InlineNote[] = [];
  let expected = 1;
  let since = 0;
  const isPaged = holdsPages(text, lines);
  const lastTo = endOfText(lines);
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !endsPage(lines, i, isPaged)) continue;
    const line = lines.at(i);
    const { to } = line;
    const hasFoot = isAboveFoot(lines, i);
    if (!mayBeMarked(evidence, expected, since, to) && !(hasFoot && expected > 1)) continue;
    let start = line.from;
    const headings = headingsIn(text, start, to);
    const ends = headings.length > 0 ? headings : numbersIn(text, start, to);
    for (const end of [...ends, to]) {
      const atFoot = end === to && hasFoot;
      const maySkip = atFoot || to - line.from > MIN_LAST_LINE;
      const atEnd = end === to && isAbovePageEnd(lines, i);
      const from = Math.max(start, end - MAX_BLOCK);
      const endsText = end === to && to === lastTo;
      const stretch = { from, to: end, atFoot, endsPage: atEnd, endsText, maySkip };
      const block = readBlock(
        text,
        stretch,
        expected,
        (number, at) =>
          evidence.has(number, since, at) || evidence.hasBehindStop(number, since, at),
        (number, at) => evidence.has(number, since, at)
      );
      if (block.length === 0 && atFoot && expected > 1)
        appendAll(block, readUnmarked(text, stretch, expected));
      start = end;
      if (block.length === 0) continue;
      appendAll(notes, atFoot ? block : endingWhereSentenceGoesOn(text, block));
      expected = Number(block.at(-1)!.label) + 1;
      since = block[0]?.span[0] ?? since;
    }
  }
  return notes;
}

/** Where the last line of running text ends. */
function endOfText(lines: Lines): number {
  let last = lines.length - 1;
  while (last >= 0 && lines.kind[last] !== TEXT) last--;
  return lines.to[last] ?? 0;
}

/** Whether a mark before an offset leads to the next note of the sequence, or to one that may come instead. */
function mayBeMarked(evidence: MarkEvidence, expected: number, since: number, to: number): boolean {
  if (evidence.hasBehindStop(expected, since, to)) return true;
  for (let number = expected; number <= expected + MAX_SKIPPED; number++)
    if (evidence.has(number, since, to)) return true;
  return false;
}

// the last three letters are those of the heading: a pattern that begins with them reads a text far faster
const BEHIND_SENTENCE = String.raw`(?<=[.?!:»”"’')\]\w/]\s{1,4}...)`;

// " Antwoord op vraag 3", " Vraag 4", " Antwoord Ja.", " Antwoord van minister De Roever", " Toelichting: ", behind the
// end of a sentence
const HEADING = new RegExp(
  String.raw`(?:Vra${BEHIND_SENTENCE}(?:ag|gen)|Ant${BEHIND_SENTENCE}woord(?:en)?|Toe${BEHIND_SENTENCE}lichting)(?=:|\s{1,4}(?:op\s|van\s|vra(?:ag|gen)\s|\d|\p{Lu}))`,
  'gu'
);

// " 8 Hoeveel", " 12. Kunt u" behind the end of a sentence: the number of a question
const NUMBER = new RegExp(
  String.raw`\d(?<=[.?!»”)/]\s{1,4}\d)\d{0,2}[.)]?\s{1,4}(?=(?:${OPENS_QUESTION})\s)`,
  'gu'
);

/** Where headings begin in a line (offsets): the notes of a page may stand above one. */
export function headingsIn(text: string, from: number, to: number): number[] {
  const line = text.slice(from, to);
  return findAll(line, HEADING).map(({ index }) => from + index);
}

/** The same in a list that numbers its questions alone. */
function numbersIn(text: string, from: number, to: number): number[] {
  return findAll(text.slice(from, to), NUMBER).map(({ index }) => from + index);
}

/** From this many characters per line on, each of them is a page, or several paragraphs of one. */
const PAGE = 120;

/** Whether each line of the text is a page that became one, or a good part of it. */
function holdsPages(text: string, lines: Lines): boolean {
  let printed = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== BLANK && lines.continues[i] === 0 && ++printed * PAGE > text.length)
      return false;
  }
  return printed > 1;
}

function endsPage(lines: Lines, at: number, isPaged: boolean): boolean {
  if (at + 1 < lines.length && lines.continues[at + 1] === 1 && !endsInMarkup(lines, at)) {
    const { furniture } = lines.at(at + 1);
    return isPageEnd(furniture);
  }
  const length = lines.to[at]! - lines.from[at]!;
  if (isPaged) return length > MIN_PAGED_LINE;
  if (lines.length > at + 4) return false;
  const kinds = lines.kind.subarray(0, lines.length);
  const isLast = kinds.subarray(at + 1).every((kind) => kind === BLANK) || endsInMarkup(lines, at);
  return isLast && (lines.continues[at] === 1 || length > MIN_ONLY_LINE);
}

/** "… nr. 211.↩" at the end: only the way back to a mark stands behind. */
function endsInMarkup(lines: Lines, at: number): boolean {
  if (at + 1 >= lines.length || lines.length > at + 6) return false;
  const behind = lines.kind.subarray(at + 2, lines.length);
  return lines.at(at + 1).furniture === 'markup' && behind.every((kind) => kind === BLANK);
}

const isPageEnd = (furniture: Furniture['kind'] | undefined): boolean =>
  furniture === 'running-foot' ||
  furniture === 'running-head' ||
  furniture === 'page-number' ||
  furniture === 'page-break';

const isAbovePageEnd = (lines: Lines, at: number): boolean =>
  lines.continues[at + 1] === 1 && isPageEnd(lines.at(at + 1).furniture);

function isAboveFoot(lines: Lines, at: number): boolean {
  if (lines.continues[at + 1] !== 1) return false;
  const { furniture } = lines.at(at + 1);
  return isPageEnd(furniture) && furniture !== 'page-number';
}
