import { MONTH_NAME } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import type { InlineNote } from './inline-notes.ts';
import { asksFirst } from './note-words.ts';
import { plainDigits, readsAsNote } from './note-starts.ts';
import { RUN_IN_LABELS } from './run-in-labels.ts';

/** Where the notes of a page can stand, offsets into the text. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether the foot of a page follows. */
  atFoot: boolean;
  /** Whether the foot or the number of a page follows. */
  endsPage?: boolean;
  /** Whether nothing follows. */
  endsText?: boolean;
  /** Whether notes before may be left out, which lost their marks. */
  maySkip?: boolean;
}

/** Whether the text has a mark with this number before an offset. */
type HasMark = (number: number, at: number) => boolean;

// "Vraag 3", "Antwoord", "Antwoord vraag 3": notes hold no headings
const HEADING_WORD = /\b(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s+(?:op\s|vra(?:ag|gen)\s|\d|\p{Lu})/u;

// "Vraag ": the number behind it is its own
const HEADING_BEFORE = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s{1,4}$/iu;

// "Vraag 7 ": the question above the heading
const QUESTION_ABOVE = /(?:^|\W)Vraag\s{1,4}(\d{1,3})(?!\d)/gu;
const QUESTION_REACH = 2500;

// "Antwoord " before the text of an answer, in a paper that puts no numbers to its answers
const BARE_HEADING = /Antwoord:?\s{1,4}[«‘“"'(]?\p{Lu}/u;

/** "Vraag 7 Hoe …? Antwoord 3 Kamerstuk 31 200, nr. 4." above a page's foot: a number of no question is that of a note. */
function followsBareHeading(text: string, at: number, number: number): boolean {
  const above = text.slice(Math.max(0, at - QUESTION_REACH), at);
  if (!/Antwoord\s{1,4}$/u.test(above)) return false;
  const question = findAll(above, QUESTION_ABOVE).at(-1)?.[1];
  return question === undefined ? BARE_HEADING.test(above) : Number(question) !== number;
}

/** The longest run of notes, numbered on from `expected`, that ends with the stretch. */
export function readBlock(
  text: string,
  stretch: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const { from, to, maySkip } = stretch;
  const end = text.slice(from, to);
  const first = [expected].filter((number) => hasMark(number, to));
  const later = LATER.map((behind) => expected + behind).filter((number) => isMarked(number, to));
  if (!holdsAnyNumber(end, maySkip ? [...first, ...later] : first)) return [];
  for (const { sign, pattern, says } of RUN_IN_LABELS) {
    if (sign !== undefined && !end.includes(sign)) continue;
    const labels = findAll(end, pattern).map((match) => ({
      number: Number(plainDigits(match[1]!)),
      label: plainDigits(match[1]!),
      at: from + match.index,
      textFrom: from + match.index + match[0].length,
      says
    }));
    const block = chooseLabels(text, labels, stretch, expected, hasMark, isMarked);
    if (block.length > 0) return block;
    // The notes before may have lost their marks: one that has its own is read.
    for (let skipped = 1; skipped <= MAX_SKIPPED && labels.length > 0; skipped++) {
      if (!stretch.maySkip) break;
      const behind = chooseLabels(text, labels, stretch, expected + skipped, isMarked, isMarked);
      if (behind.length > 0 && behind.every((note) => isShort(text, note))) return behind;
    }
  }
  return [];
}

// "… ingetrokken? 3Kamerstuk", "… (volkskrant.nl). 4 Kamerstuk": a note that cites a paper, behind a sentence
const CITES_PAPER =
  /(\d(?<=[.?!»”)]\s{1,4}\d)\d{0,2})\s{0,4}(?=(?:Kamerstuk(?:ken)?|Aanhangsel(?: van de)? Handelingen|Bijlage bij Kamerstuk|Handelingen I{1,2})\b)/gu;

/**
 * The next note of a numbering that has begun, right above the foot of its page: it cites a paper in one sentence, and
 * its mark was lost among the numbers of the text ("30 juni 2031 3 ingegaan").
 */
export function readUnmarked(text: string, { from, to }: Stretch, expected: number): InlineNote[] {
  const match = findAll(text.slice(from, to), CITES_PAPER).at(-1);
  if (!match || Number(match[1]) !== expected) return [];
  const at = from + match.index;
  const note = { label: match[1]!, textFrom: at + match[0].length, textTo: to };
  const words = text.slice(note.textFrom, to).trimEnd();
  const isOne = sentenceEnd(words, 0) >= words.length && !HEADING_WORD.test(words);
  return isOne && words.length <= SHORT ? [{ ...note, span: [at, to] }] : [];
}

/** Whether no question, and nothing longer than a note, stands in one: it ends with it, not with what follows. */
const isShort = (text: string, { textFrom, textTo }: InlineNote): boolean =>
  textTo - textFrom <= SHORT && !text.slice(textFrom, textTo).includes('? ');

/** No note of a list is longer, in characters. */
const SHORT = 250;

/** So many notes before the first of a page may not have been found. */
export const MAX_SKIPPED = 3;

const LATER = Array.from({ length: MAX_SKIPPED }, (_, i) => i + 1);

/** Whether any of some numbers stands in a text, raised or not: the patterns of labels look everywhere. */
const holdsAnyNumber = (text: string, numbers: readonly number[]): boolean =>
  numbers.some((number) => text.includes(String(number))) ||
  (RAISED_SIGN.test(text) && numbers.some((number) => text.includes(raised(number))));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_SIGN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
/** 12 → "¹²". */
const raised = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));

interface NoteLabel {
  number: number;
  label: string;
  at: number;
  textFrom: number;
  says: 'note' | 'item' | undefined;
}

function chooseLabels(
  text: string,
  labels: readonly NoteLabel[],
  { from, to, atFoot, endsPage, endsText = false }: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const first = labels.findLastIndex(
    ({ number, at, textFrom }, i) =>
      number === expected &&
      hasMark(number, at) &&
      !holdsMark(labels.slice(i + 1), number + 1, at, hasMark) &&
      !opensList(text, labels, i) &&
      ((isCitation(text.slice(textFrom, Math.min(textFrom + 200, endOf(labels, i, to)))) &&
        !isAskedAndAnswered(text.slice(textFrom, endOf(labels, i, to))) &&
        !asksFirst(text.slice(textFrom, Math.min(textFrom + 300, endOf(labels, i, to))))) ||
        (endsText && areAllNotes(text, labels, i, to, isMarked)) ||
        (atFoot &&
          isMarked(number, at) &&
          (isRemark(text.slice(textFrom, to)) || standsAboveCitation(text, labels, i, to)))) &&
      (!HEADING_BEFORE.test(text.slice(Math.max(from, at - 12), at)) ||
        (endsPage &&
          isMarked(number, at) &&
          readsAsNote(text.slice(textFrom, Math.min(textFrom + 120, endOf(labels, i, to)))) &&
          followsBareHeading(text, at, number))) &&
      !HEADING_WORD.test(text.slice(at, to))
  );
  if (first < 0) return [];
  const chosen = [labels[first]!];
  for (let i = first + 1; i < labels.length; i++) {
    const { number, at } = labels[i]!;
    if (number !== chosen.at(-1)!.number + 1) continue;
    if (hasMark(number, at) || leadsToMarked(labels, i, hasMark)) chosen.push(labels[i]!);
  }
  const places = withBullets(text, chosen);
  const notes = chosen.map(({ label, textFrom }, i): InlineNote => {
    const at = places[i]!;
    const end = places[i + 1] ?? to;
    const back = BACK_LINK.exec(text.slice(Math.max(textFrom, end - 8), end))?.[0].length ?? 0;
    return { label, span: [at, end], textFrom, textTo: end - back };
  });
  return isMarked(chosen[0]!.number, chosen[0]!.at) || areNotes(text, notes) ? notes : [];
}

/** Where the notes begin with these labels: " - 2 Idem" with the sign of a list before each of them. */
function withBullets(text: string, labels: readonly NoteLabel[]): number[] {
  const isListed = labels.every(({ at }) => /\s[-–•] $/u.test(text.slice(Math.max(0, at - 3), at)));
  return labels.map(({ at }) => (isListed ? at - 2 : at));
}

// "1 Van 2022 … 2 en 3 Er zijn" behind "(Ontvangen 6 april 2004)": the first of numbered answers
const RECEIVED_BEFORE = /\([Oo]ntvangen [^()]{6,40}\)\.?\s*$/u;

/** So many notes without a citation that all have their marks are no chance. */
const LEAST_UNCITED = 2;

// "1 Ja.", "2 Ik wacht": what the numbers of questions answer; "Zie noot 1" is none
const ANSWERS =
  /^(?:Ja|Neen?|Ik|Wij|Dat|Dit|Deze|Het|Er|De (?:[Mm]inister|[Ss]taatssecretaris)|[Zz]ie (?:het |mijn |ook )?antwoord)(?!\p{L})/u;

/**
 * "… lhbtiq+.3 1 Een. 2 Twee. 3 Drie.", the last words of a text: numbers in a row that all have marks above them are
 * notes, whatever they say; a single one where a word says that it is a note.
 */
function areAllNotes(
  text: string,
  labels: readonly NoteLabel[],
  first: number,
  to: number,
  isMarked: HasMark
): boolean {
  const { number, at, says } = labels[first]!;
  const own = labels.slice(first);
  if (says === 'item' || (says === undefined && own.length < LEAST_UNCITED)) return false;
  if (RECEIVED_BEFORE.test(text.slice(Math.max(0, at - 60), at))) return false;
  return own.every((label, i) => {
    const words = text.slice(label.textFrom, own[i + 1]?.at ?? to).trimEnd();
    return (
      label.number === number + i &&
      isMarked(label.number, at) &&
      words.length <= SHORT &&
      !words.includes('?') &&
      !ANSWERS.test(words)
    );
  });
}

/** Whether notes of which the mark may be the number of a question are short, and the first cites in its first sentence. */
function areNotes(text: string, notes: readonly InlineNote[]): boolean {
  const { span, textFrom, textTo } = notes[0]!;
  const words = text.slice(textFrom, textTo);
  const first = words.slice(0, sentenceEnd(words, 0));
  return (
    notes.every((note) => isShort(text, note)) &&
    (readsAsNote(first) || ENDS_IN_DAY.test(first)) &&
    !RECEIVED_BEFORE.test(text.slice(Math.max(0, span[0] - 60), span[0]))
  );
}

// "… kust».↩ " before the next note: the way back to its mark
const BACK_LINK = /\s?↩[\uFE0E\uFE0F]?\s*$/u;

/** The mark of a note may be lost ("in Zeedorp 3, Duinrade4"): the notes around it tell where it stands. */
function leadsToMarked(labels: readonly NoteLabel[], at: number, hasMark: HasMark): boolean {
  const { number } = labels[at]!;
  return labels
    .slice(at + 1)
    .some((label) => label.number === number + 1 && hasMark(label.number, label.at));
}

/** "1 Zwemmen Het is populair.2 … 2 Jaarverslag": the mark of the next note stands behind the number, in running text. */
function holdsMark(
  behind: readonly NoteLabel[],
  number: number,
  at: number,
  hasMark: HasMark
): boolean {
  const next = behind.find((label) => label.number === number);
  return next !== undefined && hasMark(number, next.at) && !hasMark(number, at);
}

/** "… twee dingen: 1. De dijk … 2. De sluis": what a sentence counts up. */
const opensList = (text: string, labels: readonly NoteLabel[], i: number): boolean => {
  const { number, at } = labels[i]!;
  const isFollowed = labels.slice(i + 1).some((label) => label.number === number + 1);
  return isFollowed && /:\s{1,4}$/u.test(text.slice(Math.max(0, at - 5), at));
};

// "De Waalkoerier van 5 maart jl."
const ENDS_IN_DAY = new RegExp(`\\d (?:${MONTH_NAME})(?: jl)?\\.?\\s*$`, 'u');

// "Kent u het bericht «De brug zingt»?1": a question that follows its number
const ASKS = /\?\s?\d{0,3}\s*$/u;

// "Kunt u de Kamer informeren (29 435, nr. 256)? De motie is afgedaan": what follows the number of a question; not
// "«Wie bouwt?» Zeebode"
const ASKED_AND_ANSWERED = /[\p{Ll})]\?\s{1,4}\p{Lu}\p{Ll}/u;

/** No note with a question in its title is so long, in characters. */
const LONG = 160;

const isAskedAndAnswered = (words: string): boolean =>
  words.length > LONG && ASKED_AND_ANSWERED.test(words);

function isCitation(words: string): boolean {
  return !ASKS.test(words) && (readsAsNote(words) || ENDS_IN_DAY.test(words));
}

// "De raming is exclusief btw.", right above the foot of its page
const REMARK = /^[^?]{10,300}\.$/u;

function isRemark(words: string): boolean {
  return REMARK.test(words.trimEnd());
}

/** "6 Gegevens Vaarnet, vaarnet.nl 7 Motie Faas, Kamerstuk 21 501, nr. 3": a short note that another one follows. */
function standsAboveCitation(
  text: string,
  labels: readonly NoteLabel[],
  at: number,
  to: number
): boolean {
  const end = endOf(labels, at, to);
  const next = labels.slice(at + 1).findIndex((label) => label.at === end);
  if (next < 0) return false;
  const { textFrom } = labels[at + 1 + next]!;
  const own = text.slice(labels[at]!.textFrom, end);
  const isShortLine = own.length <= SHORT && !own.includes('?') && !HEADING_WORD.test(own);
  return isShortLine && isCitation(text.slice(textFrom, Math.min(textFrom + 200, to)));
}

/** Where the note with this label ends at the latest: before the next number. */
function endOf(labels: readonly NoteLabel[], at: number, to: number): number {
  const next = labels.slice(at + 1).find(({ number }) => number === labels[at]!.number + 1);
  return next?.at ?? to;
}
