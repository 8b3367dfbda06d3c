import type { Layout } from '../../layout/layout.ts';
import { BLANK, TEXT } from '../../layout/line-kinds.ts';
import type { Lines } from '../../layout/lines.ts';
import { collapseBlanks } from '../../scan/collapse.ts';
import { createSeeker } from '../../scan/seeker.ts';
import { askedPlaces } from './flattened-asked.ts';
import { cardPlaces } from './flattened-cards.ts';
import { formPlaces, formRowPlaces } from './flattened-form.ts';
import { boardPlaces, boardRowPlaces } from './flattened-boards.ts';
import { ownedRowPlaces, wordPlaces } from './flattened-words.ts';
import { setPagePlaces } from './flattened-set-page.ts';
import { labelPlaces } from './flattened-labels.ts';
import { holdsLetterHead, letterPlaces } from './flattened-letter.ts';
import { memoPlaces } from './flattened-memo.ts';
import { paperPlaces } from './flattened-paper.ts';
import { partPlaces } from './flattened-parts.ts';
import {
  flattenedPlaces,
  holdsNumberedList,
  listHeadPlaces,
  memberHeadings
} from './flattened-places.ts';
import { titleAtEnd } from './flattened-titles.ts';
import { tailStarts } from '../shapes/tail-start.ts';
import { headerCellPlaces, pageLinePlaces } from './header-cells.ts';
import { headingPlaces, holdsPairs } from './heading-places.ts';
import { placeBehindDay } from './place-behind-day.ts';
import { PlacesWithin } from './places-within.ts';
import { runsTogether } from './several-to-a-line.ts';
import { appendAll } from '../../scan/append-all.ts';

/** A line of running text, or the part of one before which a heading could stand. */
export interface Row {
  /** Offsets into the source, without blanks at both ends. */
  from: number;
  to: number;
  /**
   * What stands there, without note marks at the end and with common blanks: to match on, not to
   * show. Offsets into it count from `from`.
   */
  text: string;
  /** A blank line, a page break or the start of the text stands before it. */
  afterBlank: boolean;
  /** It was cut out of a longer line. */
  inline?: true;
  /** It was cut where no sentence had ended: only an exact sequence makes it a heading. */
  abrupt?: true;
  /** Markdown makes it a title of this level, from 1: so many signs "#" stand before it. */
  titleLevel?: number;
}

/** From this many characters per line on, lines were lost: the whole text is in a few of them. */
const FLATTENED = 2000;

/** A line that holds so many headings is a page, or a paper, that became one. */
const RUN_TOGETHER = 4;

/** A text of so few lines is flattened however short it is. */
const FEW = 2;

/** Every salutation in the middle of a line holds this. */
const SALUTATION_SIGN = 'oorzitter,';

/**
 * The lines of running text, in order. Lines that hold headings in their middle are cut before them:
 * where a producer glued lines together, and where the whole text became one line, also where it `wasOneLine` before
 * its signs of Markdown ended some.
 */
export function readRows(
  layout: Layout,
  wasOneLine = false,
  within = new PlacesWithin(layout.text)
): Row[] {
  const { text, lines, hasRareSigns } = layout;
  const count = countPrinted(lines);
  const flattened = wasOneLine || count <= FEW || text.length / count > FLATTENED;
  const together = !flattened && runsTogether(text, lines, count, within);
  const rows: Row[] = [];
  const odd = createSeeker(text, hasRareSigns ? ODD_SIGNS : []);
  const words = within.headings();
  const salutations = createSeeker(text, [SALUTATION_SIGN]);
  let afterBlank = true;
  let listed = false;
  let marks: Map<number, number> | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) {
      if (lines.kind[i] === BLANK && !layout.wrap.spaced) afterBlank = true;
      continue;
    }
    if (lines.startsPage[i] === 1) afterBlank = true;
    const [from, to, textTo] = [lines.from[i]!, lines.to[i]!, lines.textTo[i]!];
    // A digit alone on its line may be the number of a question as well as a mark.
    const end = textTo > from ? textTo : to;
    const printedText = text.slice(from, end);
    const isOdd = odd.isBetween(from, end);
    const titleLevel = titleLevelBefore(text, from);
    const row: Row = { from, to, text: isOdd ? matchable(printedText) : printedText, afterBlank };
    if (titleLevel > 0) row.titleLevel = titleLevel;
    // A list that runs on from one such line into the next goes on there.
    listed ||= !flattened && holdsNumberedList(row.text);
    const cutAll =
      (flattened && !(wasOneLine && IN_MARKDOWN.test(row.text))) ||
      together ||
      listed ||
      memberHeadings(row.text).length > 1 ||
      (words.isBetween(from, end) && holdsPairs(row.text)) ||
      (salutations.isBetween(from, end) && holdsLetterHead(row.text));
    if (cutAll || words.isBetween(from + 1, end)) {
      marks ??= markEnds(layout);
      for (const piece of cutRow(row, cutAll, flattened)) rows.push(withoutMarks(piece, marks));
    } else {
      const places = rowPlaces(row.text);
      if (places.length === 0) rows.push(row);
      else rows.push(...piecesOf(row, places));
    }
    afterBlank = false;
  }
  return rows;
}

/** How many signs "#" of Markdown stand with a blank before a place, and before the signs of bold print there. */
function titleLevelBefore(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at - 1) === ASTERISK) at--;
  if (text.charCodeAt(at - 1) !== SPACE) return 0;
  while (text.charCodeAt(at - 1) === SPACE) at--;
  const end = at;
  while (text.charCodeAt(at - 1) === HASH) at--;
  return end - at > MOST_LEVELS || (at > 0 && text.charAt(at - 1) !== '\n') ? 0 : end - at;
}

const [SPACE, HASH, ASTERISK] = [32, 35, 42];
const MOST_LEVELS = 6;

/** Where each mark of a note begins, by where it ends. */
const markEnds = ({ marks }: Layout) =>
  new Map(marks.map(({ span: [from, to] }): [number, number] => [to, from]));

/** A piece of a line, without the marks of notes at its end: "vastgelegd.6" before "Veiligheid". */
function withoutMarks(row: Row, marks: ReadonlyMap<number, number>): Row {
  let to = row.from + row.text.length;
  for (let at = marks.get(to); at !== undefined && at > row.from; at = marks.get(to)) to = at;
  return to === row.from + row.text.length
    ? row
    : { ...row, text: row.text.slice(0, to - row.from).trimEnd() };
}

/** How many lines the text has, pieces of one line together. */
function countPrinted(lines: Lines): number {
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== BLANK && lines.continues[i] === 0) count++;
  }
  return count;
}

// blanks that are no space, and characters without width
const ODD_SIGN = /[\u00A0\u2007\u202F\u200B\u2060\uFEFF]/gu;
const SOFT_HYPHEN = '\u00AD';
const ODD_SIGNS = [ODD_SIGN, SOFT_HYPHEN];

// "**Antwoord op vraag 3 en 4:**"
const ANSWER_LABEL =
  /^[>#*_ ]{0,8}(?:Antwoord(?:en)?|Beantwoording)(?: (?:op|van|bij))?(?: (?:de )?vra(?:ag|gen))?(?:[ ,]{1,2}(?:\d{1,3}[a-z]?|en|t\/m|tot en met)){0,30}[.:]?[*_ ]{0,6}$/iu;
const LONGEST_LABEL = 120;
const BROKEN_WORD = /[\p{L}\u00AD]{1,40}/gu;

/** "Ant-woord" → "Antwoord ": as long as before, for the offsets. */
const hyphensAsBlanks = (word: string) => word.replaceAll(SOFT_HYPHEN, '').padEnd(word.length);

/**
 * The same text with every blank as a space or tab: "Vraag\u200B1" → "Vraag 1". A label is read
 * without the places where it may be broken.
 */
function matchable(text: string): string {
  const plain = text.replaceAll(ODD_SIGN, ' ').trimEnd();
  if (plain.length > LONGEST_LABEL || !plain.includes(SOFT_HYPHEN)) return plain;
  const label = plain.replaceAll(SOFT_HYPHEN, '');
  return ANSWER_LABEL.test(label) ? plain.replaceAll(BROKEN_WORD, hyphensAsBlanks) : plain;
}

// "_Vraag 1: Kent u het bericht?_", "## Vraag 1", "| Veere |": what Markdown itself set on a line of its own
const IN_MARKDOWN = /^[_*#|]/u;

function cutRow(row: Row, flattened: boolean, inline: boolean): Row[] {
  const starts = flattened ? pageLinePlaces(row.text) : [];
  if (starts.length > 0) return piecesOf(row, starts);
  const abrupt = new Set<number>();
  const cuts = headingPlaces(row.text, flattened ? abrupt : undefined);
  if (flattened) {
    const finders = [
      ...[flattenedPlaces, headerCellPlaces, partPlaces, headPlaces],
      ...[labelPlaces, askedPlaces, cardPlaces, setPagePlaces, formPlaces, wordPlaces, tailStarts]
    ];
    for (const placesIn of finders) appendAll(cuts, placesIn(row.text));
  } else if (cuts.length >= RUN_TOGETHER) appendAll(cuts, flattenedPlaces(row.text));
  else appendAll(cuts, rowPlaces(row.text));
  if (cuts.length === 0) return [inline ? { inline: true, ...row } : row];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return withTitlesApart(piecesOf(row, places), flattened).map((piece) => {
    const cut = { ...piece, inline: true as const };
    return abrupt.has(piece.from - row.from) ? { abrupt: true as const, ...cut } : cut;
  });
}

/** Where a line of a text that has its lines holds several: of a form, of who signs for a board, of a question in a letter. */
function rowPlaces(line: string): number[] {
  const behindDay = placeBehindDay(line);
  if (behindDay !== undefined) return [behindDay];
  const form = formRowPlaces(line);
  if (form.length > 0) return form;
  const board = boardRowPlaces(line);
  return board.length > 0 ? board : ownedRowPlaces(line);
}

/** The pieces of a row, the titles between an answer and the next question apart. */
function withTitlesApart(pieces: readonly Row[], flattened: boolean): readonly Row[] {
  if (!flattened) return pieces;
  return pieces.flatMap((piece, i) => {
    const at = titleAtEnd(piece.text, pieces[i + 1]?.text);
    return at === undefined ? [piece] : piecesOf(piece, [at]);
  });
}

/** Where the lines of a head and who signs begin, whatever stands for the ends of lines: one blank, two, a tab. */
function headPlaces(line: string): number[] {
  const { text, toOriginal } = collapseBlanks(line);
  const places = [memoPlaces, letterPlaces, paperPlaces, boardPlaces].flatMap((placesIn) =>
    placesIn(text)
  );
  if (text.length < line.length) appendAll(places, listHeadPlaces(text));
  return places.map((at) => toOriginal(at, at)[0]);
}

/** The pieces of a row that begin at these offsets into its text; those of blanks are left out. */
function piecesOf(row: Row, starts: readonly number[]): Row[] {
  return [0, ...starts].flatMap((start, i) => {
    const piece = row.text.slice(start, starts[i]);
    const text = piece.trim();
    if (text === '') return [];
    const from = row.from + start + (piece.length - piece.trimStart().length);
    return [{ from, to: from + text.length, text, afterBlank: i === 0 && row.afterBlank }];
  });
}
