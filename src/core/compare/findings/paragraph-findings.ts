import type { Span } from '../../model/span.ts';
import type { ChangeKind, TextComparison } from '../align/comparison.ts';
import type { Finding } from '../finding.ts';
import type { SetEntry } from '../pairing/set-entry.ts';
import { placeOf } from '../pairing/place.ts';
import { paragraphsOf, type Stretch } from '../tokens/paragraphs.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type TextItem, textItem } from '../tokens/text-item.ts';
import type { TextFinder } from './text-finder.ts';

/** Shorter paragraphs are headings and slips. */
const LEAST_WORDS = 4;
/** The share of a paragraph's words that must be gone. */
const GONE = 0.8;
/** Fewer words of a longer paragraph are an edit of it. */
const LEAST_OF_LONGER = 12;
/** And fewer still may be a sentence, where the text parts its paragraphs. */
const LEAST_OF_PARTED = 16;
/** Characters of the blank line that goes with one of two paragraphs. */
const BLANK_LINE = 2;
// ". ", ".» "; not ", "
const SENTENCE_END = /[.!?]/;

/** Where an answer stands and what it says. */
export interface AnswerAt {
  entry: SetEntry;
  question: number;
  item: TextItem;
}

/** A difference of substance, seen from one of the two texts. */
interface Lack {
  /** What this text has, in characters and in words. */
  here: Stretch;
  /** What the other text has instead, in characters. */
  there: Span;
  isMove: boolean;
}

/** Paragraphs of one answer that its counterpart lost, in both directions. */
export function paragraphFindings(
  a: AnswerAt,
  b: AnswerAt,
  { changes }: TextComparison,
  find: TextFinder
): Finding[] {
  const substantial = changes.filter((change) => change.class === 'substance');
  const [fromA, fromB] = [
    substantial.map(({ before, after, kind }) => lackOf(a, before, after, kind)),
    substantial.map(({ before, after, kind }) => lackOf(b, after, before, kind))
  ];
  return [...lostParagraphs(a, fromA, b, fromB, find), ...lostParagraphs(b, fromB, a, fromA, find)];
}

function lackOf(
  { item: { tokens } }: AnswerAt,
  [start, end]: Span,
  there: Span,
  kind: ChangeKind
): Lack {
  const { starts, count } = tokens;
  let firstToken = 0;
  while (firstToken < count && starts[firstToken]! < start) firstToken++;
  let endToken = firstToken;
  while (endToken < count && starts[endToken]! < end) endToken++;
  return { here: { start, end, firstToken, endToken }, there, isMove: kind === 'moved' };
}

function lostParagraphs(
  from: AnswerAt,
  lacks: readonly Lack[],
  to: AnswerAt,
  comeInstead: readonly Lack[],
  find: TextFinder
): Finding[] {
  const { tokens } = from.item;
  const paragraphs = paragraphsOf(tokens);
  const dropped = lacks.filter((lack) => isDropped(lack, lacks));
  const borders = [0, ...paragraphsOf(to.item.tokens).flatMap(({ start, end }) => [start, end])];
  const came = new Set(comeInstead.flatMap(({ here }) => [...wordsOf(to, here)]));
  return paragraphs.flatMap((paragraph, index): Finding[] => {
    const words = sizeOf(paragraph);
    const lost = dropped.reduce((sum, { here }) => sum + common(paragraph, here), 0);
    const whole = lost >= GONE * words && paragraphs.length > 1;
    const part = whole
      ? paragraph
      : dropped.find((lack) => isLostPart(tokens, paragraph, lack, borders))?.here;
    if (!part) return [];
    // What begins or ends with its paragraph, in a text that parts them, is rather a sentence of it.
    const isEnd = part.firstToken === paragraph.firstToken || part.endToken === paragraph.endToken;
    const least = !whole && isEnd && paragraphs.length > 1 ? LEAST_OF_PARTED : LEAST_WORDS;
    if (sizeOf(part) < least || standsInPieces(wordsOf(from, part), came)) return [];
    const text = textOf(tokens, part);
    if (isElsewhere(part, from, to) || isNotes(text, to.entry.notes)) return [];
    if (find(to.entry, textItem(text))) return [];
    return [
      {
        code: 'paragraph-missing',
        in: placeOf(to.entry, to.question),
        other: placeOf(from.entry, from.question),
        data: { paragraph: index + 1, words: sizeOf(part) },
        evidence: [],
        text
      }
    ];
  });
}

/** Whether it was dropped: neither moved nor replaced by something about as long. */
function isDropped({ here, there, isMove }: Lack, all: readonly Lack[]): boolean {
  if (isMove) return false;
  // A paragraph that stands instead of this one is a difference of its own beside it.
  const isBeside = ({ here: { start, end } }: Lack) =>
    start === end &&
    Math.min(Math.abs(start - here.start), Math.abs(start - here.end)) <= BLANK_LINE;
  const instead = [there, ...all.filter(isBeside).map((lack) => lack.there)];
  return 3 * instead.reduce((sum, [from, to]) => sum + to - from, 0) <= here.end - here.start;
}

/**
 * Whether whole sentences are gone out of a paragraph exactly where the other text has a border
 * between two: some programs run paragraphs together, and one of those may be lost.
 */
function isLostPart(
  { text, starts, ends }: Tokens,
  paragraph: Stretch,
  { here, there: [from, to] }: Lack,
  borders: readonly number[]
): boolean {
  const isBorder = (at: number) => SENTENCE_END.test(text.slice(ends[at - 1], starts[at]));
  return (
    sizeOf(here) >= LEAST_OF_LONGER &&
    here.start >= paragraph.start &&
    here.end <= paragraph.end &&
    (here.firstToken === paragraph.firstToken || isBorder(here.firstToken)) &&
    (here.endToken === paragraph.endToken || isBorder(here.endToken)) &&
    borders.some((border) => border >= from - 1 && border <= to + 1)
  );
}

/**
 * Whether nearly all words of a paragraph are among those of its own answer that the other text has
 * in another place: a table is read by rows here and by columns there, bullets apart from their list.
 */
function standsInPieces(words: Int32Array, came: ReadonlySet<number>): boolean {
  return words.filter((word) => came.has(word)).length >= GONE * words.length;
}

/** The keys of the words of a stretch. */
function wordsOf({ item: { tokens } }: AnswerAt, { firstToken, endToken }: Stretch): Int32Array {
  return tokens.keys.subarray(firstToken, endToken);
}

/**
 * Whether a paragraph is nothing but notes of the other text, their numbers aside: some programs print
 * them below the last answer without anything that tells them.
 */
function isNotes(text: string, notes: readonly string[]): boolean {
  const all = lettersOf(text);
  const rest = notes.reduce((left, note) => left.replace(lettersOf(note), ''), all);
  return rest !== all && !/\p{L}/u.test(rest);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether a paragraph stands in the other answer, where some programs run the cells of a table together
 * ("Aangiften311402") and others draw lines between them, or as often in the other set as in its own:
 * as a note that is printed below the next answer.
 */
function isElsewhere(part: Stretch, from: AnswerAt, to: AnswerAt): boolean {
  const { tokens } = from.item;
  if (lettersOf(to.item.text).includes(lettersOf(textOf(tokens, part)))) return true;
  const words = wordsOf(from, part);
  const other = timesIn(to.entry, words);
  return other > 0 && other >= timesIn(from.entry, words);
}

/** How often words follow each other in the answers of a set. */
function timesIn({ answers }: SetEntry, words: Int32Array): number {
  let times = 0;
  for (const { tokens } of answers)
    for (
      let at = tokens.keys.indexOf(words[0]!);
      at >= 0;
      at = tokens.keys.indexOf(words[0]!, at + 1)
    )
      if (words.every((word, i) => tokens.keys[at + i] === word)) times++;
  return times;
}

function textOf({ text, starts, ends }: Tokens, { firstToken, endToken }: Stretch): string {
  return text.slice(starts[firstToken], ends[endToken - 1]);
}

function sizeOf({ firstToken, endToken }: Stretch): number {
  return endToken - firstToken;
}

/** How many words two stretches have in common. */
function common(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.endToken, b.endToken) - Math.max(a.firstToken, b.firstToken));
}
