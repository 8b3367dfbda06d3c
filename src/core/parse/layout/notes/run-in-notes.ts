import type { InlineNote } from './inline-notes.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';
import { readsAsNote } from './note-starts.ts';
import { MONTH_NAME } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';

interface LabelForm {
  /** What stands in every label of this form, where digits alone do not make one. */
  sign?: string;
  pattern: RegExp;
}

// How the notes of one block are labelled, between blanks and before what a note can begin with
const FORMS: readonly LabelForm[] = [
  // " 2 Aanhangsel", "  1  https://"
  { pattern: /(?<=\s)(\d{1,3})\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " 2Aanhangsel", " 1https://"; not "2A"
  { pattern: /(?<=\s)(\d{1,3})(?=[«‘“"]?\p{Lu}[\p{L}.]|https?:|www\.)/gu },
  // " 2. Aanhangsel"
  { sign: '. ', pattern: /(?<=\s)(\d{1,3})\.\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " 2) Aanhangsel", " (2) Aanhangsel"
  { sign: ') ', pattern: /(?<=\s)\(?(\d{1,3})\)\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " [2] Aanhangsel", as Word writes it
  { sign: '] ', pattern: /(?<=\s)\[(\d{1,3})\s?\]\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " X Noot 2 Aanhangsel", of the official site
  { sign: 'Noot', pattern: /(?<=\s)(?:X\s{1,4})?Noot\s{1,4}(\d{1,3})\s{1,4}(?=\S)/gu }
];

// "Vraag 3", "Antwoord", "Antwoord vraag 3": notes hold no headings
const HEADING_WORD = /\b(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s+(?:op\s|vra(?:ag|gen)\s|\d|\p{Lu})/u;

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
    const { from, to } = lines.at(i);
    let start = from;
    for (const end of [...headingsIn(text, from, to), to]) {
      const atFoot = end === to && isAboveFoot(lines, i);
      const stretch = { from: Math.max(start, end - MAX_BLOCK), to: end, atFoot };
      const block = readBlock(
        text,
        stretch,
        expected,
        (number, at) =>
          evidence.has(number, since, at) || evidence.hasBehindStop(number, since, at),
        (number, at) => evidence.has(number, since, at)
      );
      start = end;
      if (block.length === 0) continue;
      notes.push(...block);
      expected += block.length;
      since = block[0]?.span[0] ?? since;
    }
  }
  return notes;
}

// " Antwoord op vraag 3", " Vraag 4", " Antwoord Ja.", " Antwoord van minister De Roever", behind the
// end of a sentence
const HEADING =
  /(?<=[.?!:»”"’')\]\w/]\s{1,4})(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?=:|\s{1,4}(?:op\s|van\s|vra(?:ag|gen)\s|\d|\p{Lu}))/gu;

/** Where headings begin in a line: the notes of a page may stand above one. */
function headingsIn(text: string, from: number, to: number): number[] {
  const line = text.slice(from, to);
  return findAll(line, HEADING).map(({ index }) => from + index);
}

/** Whether the next printed line begins a page. */
function startsPage(lines: Lines, at: number): boolean {
  let next = at;
  while (next < lines.length && lines.kind[next] === BLANK) {
    if (lines.startsPage[next] === 1) return true;
    next++;
  }
  return next < lines.length && lines.startsPage[next] === 1;
}

function endsPage(lines: Lines, at: number): boolean {
  if (at + 1 < lines.length && lines.continues[at + 1] === 1) {
    const { furniture } = lines.at(at + 1);
    return furniture === 'running-foot' || furniture === 'page-number';
  }
  if (startsPage(lines, at + 1)) return lines.to[at]! - lines.from[at]! > MIN_LAST_LINE;
  if (lines.length > at + 4) return false;
  const kinds = lines.kind.subarray(0, lines.length);
  const isLast = kinds.subarray(at + 1).every((kind) => kind === BLANK);
  const isOnly = kinds.subarray(0, at).every((kind) => kind !== TEXT);
  const least = isOnly ? MIN_ONLY_LINE : MIN_LAST_LINE;
  const { from, to, continues } = lines.at(at);
  return isLast && (continues || to - from > least);
}

/** The longest run of notes, numbered on from `expected`, that ends with the stretch. */
function readBlock(
  text: string,
  stretch: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const { from } = stretch;
  const end = text.slice(from, stretch.to);
  for (const { sign, pattern } of FORMS) {
    if (sign !== undefined && !end.includes(sign)) continue;
    const labels = findAll(end, pattern).map((match) => ({
      number: Number(match[1]),
      label: match[1] ?? '',
      at: from + match.index,
      textFrom: from + match.index + match[0].length
    }));
    const block = chooseLabels(text, labels, stretch, expected, hasMark, isMarked);
    if (block.length > 0) return block;
  }
  return [];
}

type HasMark = (number: number, at: number) => boolean;

interface Stretch {
  from: number;
  to: number;
  /** Whether the foot of a page follows. */
  atFoot: boolean;
}

function isAboveFoot(lines: Lines, at: number): boolean {
  return lines.continues[at + 1] === 1 && lines.at(at + 1).furniture === 'running-foot';
}

interface NoteLabel {
  number: number;
  label: string;
  at: number;
  textFrom: number;
}

function chooseLabels(
  text: string,
  labels: readonly NoteLabel[],
  { from, to, atFoot }: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const first = labels.findLastIndex(
    ({ number, at, textFrom }, i) =>
      number === expected &&
      hasMark(number, at) &&
      (isCitation(text.slice(textFrom, Math.min(textFrom + 200, endOf(labels, i, to)))) ||
        (atFoot && isMarked(number, at) && isRemark(text.slice(textFrom, to)))) &&
      !HEADING_BEFORE.test(text.slice(Math.max(from, at - 12), at)) &&
      !HEADING_WORD.test(text.slice(at, to))
  );
  if (first < 0) return [];
  const chosen = [labels[first]!];
  for (const label of labels.slice(first + 1)) {
    const last = chosen.at(-1);
    if (last && label.number === last.number + 1 && hasMark(label.number, label.at))
      chosen.push(label);
  }
  return chosen.map(({ label, at, textFrom }, i) => {
    const end = chosen[i + 1]?.at ?? to;
    return { label, span: [at, end], textFrom, textTo: end };
  });
}

// "De Waalkoerier van 5 maart jl."
const ENDS_IN_DAY = new RegExp(`\\d (?:${MONTH_NAME})(?: jl)?\\.?\\s*$`, 'u');

// "Kent u het bericht «De brug zingt»?1": a question that follows its number
const ASKS = /\?\s?\d{0,3}\s*$/u;

function isCitation(words: string): boolean {
  return !ASKS.test(words) && (readsAsNote(words) || ENDS_IN_DAY.test(words));
}

// "De raming is exclusief btw.", right above the foot of its page
const REMARK = /^[^?]{10,300}\.$/u;

function isRemark(words: string): boolean {
  return REMARK.test(words.trimEnd());
}

/** Where the note with this label ends at the latest: before the next number. */
function endOf(labels: readonly NoteLabel[], at: number, to: number): number {
  const next = labels.slice(at + 1).find(({ number }) => number === labels[at]!.number + 1);
  return next?.at ?? to;
}
