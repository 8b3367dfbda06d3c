import { MONTH_NAME } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import type { InlineNote } from './inline-notes.ts';
import { readsAsNote } from './note-starts.ts';
import { asksFirst } from './note-words.ts';
import type { HasMark, Stretch } from './run-in-stretch.ts';

/** "Vraag 3", "Antwoord", "Antwoord vraag 3": notes hold no headings. */
export const HEADING_WORD =
  /\b(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s+(?:op\s|vra(?:ag|gen)\s|\d|\p{Lu})/u;

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

/** Whether no question, and nothing longer than a note, stands in one: it ends with it, not with what follows. */
export const isShort = (text: string, { textFrom, textTo }: InlineNote): boolean =>
  textTo - textFrom <= SHORT && !text.slice(textFrom, textTo).includes('? ');

/** No note of a list is longer, in characters. */
export const SHORT = 250;

/** A number with which a note may begin in running text. */
export interface NoteLabel {
  number: number;
  label: string;
  at: number;
  textFrom: number;
  says: 'note' | 'item' | undefined;
}

/** The notes that begin with the last of these numbers that can be the next one, as far as each follows the other. */
export function chooseLabels(
  text: string,
  labels: readonly NoteLabel[],
  { from, to, atFoot, endsPage, endsText = false }: Stretch,
  expected: number,
  hasMark: HasMark,
  isMarked: HasMark
): InlineNote[] {
  const first = labels.findLastIndex(
    ({ number, at }, i) =>
      number === expected &&
      hasMark(number, at) &&
      !holdsMark(labels.slice(i + 1), number + 1, at, hasMark) &&
      !opensList(text, labels, i) &&
      (isCitedBehind(text, labels, i, to) ||
        (endsText && areAllNotes(text, labels, i, to, isMarked)) ||
        (atFoot && isMarked(number, at) && isRemarkBehind(text, labels, i, to))) &&
      (!HEADING_BEFORE.test(text.slice(Math.max(from, at - 12), at)) ||
        (endsPage && isMarked(number, at) && isNoteBehindHeading(text, labels, i, to))) &&
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

/** Whether a source is cited behind a number, and no question of its own asked and answered. */
function isCitedBehind(text: string, labels: readonly NoteLabel[], i: number, to: number): boolean {
  const { textFrom } = labels[i]!;
  const words = text.slice(textFrom, endOf(labels, i, to));
  return (
    isCitation(words.slice(0, 200)) && !isAskedAndAnswered(words) && !asksFirst(words.slice(0, 300))
  );
}

/** Whether a remark, or a short note above one that cites, stands behind a number at the foot of a page. */
const isRemarkBehind = (
  text: string,
  labels: readonly NoteLabel[],
  i: number,
  to: number
): boolean =>
  isRemark(text.slice(labels[i]!.textFrom, to)) || standsAboveCitation(text, labels, i, to);

/** Whether a number right behind "Antwoord" is that of a note all the same. */
function isNoteBehindHeading(
  text: string,
  labels: readonly NoteLabel[],
  i: number,
  to: number
): boolean {
  const { number, at, textFrom } = labels[i]!;
  const words = text.slice(textFrom, Math.min(textFrom + 120, endOf(labels, i, to)));
  return readsAsNote(words) && followsBareHeading(text, at, number);
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
