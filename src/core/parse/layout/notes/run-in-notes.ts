import type { InlineNote } from './inline-notes.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import type { MarkEvidence } from './mark-evidence.ts';
import { readsAsNote } from './note-starts.ts';
import { findAll } from '../../scan/find-all.ts';

// " 2 Aanhangsel", "  1  https://": a label between blanks before what a note can begin with
const LABEL = /(?<=\s)(\d{1,3})\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu;

// "Vraag 3", "Antwoord": notes hold no headings
const HEADING_WORD = /\b(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s+(?:op\s|\d|\p{Lu})/u;

// "Vraag ": the number behind it is its own
const HEADING_BEFORE = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s{1,4}$/iu;

/** Notes of one page are no longer than this together. */
const MAX_BLOCK = 2000;

/** Shorter last lines are paragraphs, not whole pages; a line that is all of the text may be shorter. */
const MIN_LAST_LINE = 1000;
const MIN_ONLY_LINE = 300;

/**
 * Finds the notes of texts whose lines were run together: those that stand before a page's foot in
 * the same line, or at the very end. Like notes at the foot of a page they need their number in the
 * sequence and a mark before them.
 */
export function findRunInNotes(text: string, lines: Lines, evidence: MarkEvidence): InlineNote[] {
  const notes: InlineNote[] = [];
  let expected = 1;
  let since = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !endsPage(lines, i)) continue;
    const line = lines.at(i);
    const block = readBlock(text, line, expected, (number, at) => evidence.has(number, since, at));
    if (block.length === 0) continue;
    notes.push(...block);
    expected += block.length;
    since = block[0]?.span[0] ?? since;
  }
  return notes;
}

function endsPage(lines: Lines, at: number): boolean {
  if (at + 1 < lines.length && lines.continues[at + 1] === 1) {
    const { furniture } = lines.at(at + 1);
    return furniture === 'running-foot' || furniture === 'page-number';
  }
  if (lines.length > at + 4) return false;
  const kinds = lines.kind.subarray(0, lines.length);
  const isLast = kinds.subarray(at + 1).every((kind) => kind === BLANK);
  const isOnly = kinds.subarray(0, at).every((kind) => kind !== TEXT);
  const least = isOnly ? MIN_ONLY_LINE : MIN_LAST_LINE;
  const { from, to, continues } = lines.at(at);
  return isLast && (continues || to - from > least);
}

/** The longest run of notes, numbered on from `expected`, that ends with the line. */
function readBlock(
  text: string,
  line: Line,
  expected: number,
  hasMark: (number: number, at: number) => boolean
): InlineNote[] {
  const from = Math.max(line.from, line.to - MAX_BLOCK);
  const labels = findAll(text.slice(from, line.to), LABEL).map((match) => ({
    number: Number(match[1]),
    label: match[1] ?? '',
    at: from + match.index,
    textFrom: from + match.index + match[0].length
  }));
  const first = labels.findLastIndex(
    ({ number, at, textFrom }) =>
      number === expected &&
      hasMark(number, at) &&
      readsAsNote(text.slice(textFrom, textFrom + 200)) &&
      !HEADING_BEFORE.test(text.slice(Math.max(from, at - 12), at)) &&
      !HEADING_WORD.test(text.slice(at, line.to))
  );
  if (first < 0) return [];
  const chosen = [labels[first] as (typeof labels)[number]];
  for (const label of labels.slice(first + 1)) {
    const last = chosen.at(-1);
    if (last && label.number === last.number + 1 && hasMark(label.number, label.at))
      chosen.push(label);
  }
  return chosen.map(({ label, at, textFrom }, i) => {
    const end = chosen[i + 1]?.at ?? line.to;
    return { label, span: [at, end], textFrom, textTo: end };
  });
}
