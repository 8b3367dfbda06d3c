import { opensQuestions } from '../../structure/shapes/description-start.ts';
import { isSalutation } from '../../scan/salutation.ts';
import { titleRunsOn } from '../../structure/descriptions/broken-value.ts';
import { isAboutTitle } from '../../structure/shapes/about-title.ts';
import { headLine } from '../../structure/shapes/head-line.ts';
import type { FieldMeaning, FieldPart } from '../../structure/part.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { factsAt, saysEnough } from '../../structure/descriptions/card-facts.ts';

/** The rows of a card that tell facts, each with the fields that it is and the row behind them. */
export type Card = ReadonlyMap<number, { parts: FieldPart[]; next: number }>;

/** No card has more rows than this. */
const MOST_ROWS = 60;

/**
 * Reads the card with which a site shows a set: who asks, who is asked, when, and the title above.
 * Empty where the rows are the head of a letter, or tell too little; above the official description of a
 * publication only days in one line with others. Below a set no title is sought.
 */
export function readCard(rows: readonly Row[], end: number, withTitle = true): Card {
  if (rows.some(({ text }) => opensQuestions(text))) return readDayLines(rows, end);
  const { card, meanings } = readFacts(rows, end);
  if (!saysEnough(meanings)) return new Map();
  if (withTitle && !meanings.has('title')) addTitle(card, rows, end);
  return card;
}

function readFacts(
  rows: readonly Row[],
  end: number
): { card: Map<number, { parts: FieldPart[]; next: number }>; meanings: Set<FieldMeaning> } {
  const card = new Map<number, { parts: FieldPart[]; next: number }>();
  const meanings = new Set<FieldMeaning>();
  if (rows.length > MOST_ROWS || rows.some(({ text }) => isOfPaper(text)))
    return { card, meanings };
  for (let i = 0; i < rows.length; i++) {
    const read = factsAt(rows, i, end);
    if (!read) continue;
    card.set(i, read);
    for (const { meaning } of read.parts) meanings.add(meaning);
    i = read.next - 1;
  }
  return { card, meanings };
}

/** The card above a set of which other facts stand below: its title, and what else is told above. */
export function readTitle(rows: readonly Row[], end: number): Card {
  if (rows.some(({ text }) => isOfPaper(text))) return new Map();
  const { card, meanings } = readFacts(rows, end);
  if (!meanings.has('title')) addTitle(card, rows, end);
  return card;
}

/** The facts behind a set of which others stand in it or above it: the days in labels. */
export function readDays(rows: readonly Row[], end: number): Card {
  const { card } = readFacts(rows, end);
  return new Map(
    [...card].filter(([, { parts }]) =>
      parts.every(({ meaning, label }) => meaning === 'dates' && label !== '')
    )
  );
}

/** "2031Z00412 · ingezonden 3 mei 2031 · beantwoord 6 juni 2031", of a page that prints the description as well. */
function readDayLines(rows: readonly Row[], end: number): Card {
  const card = new Map<number, { parts: FieldPart[]; next: number }>();
  if (rows.length > MOST_ROWS || rows.some(({ text }) => isSalutation(text))) return card;
  for (const [i, { text }] of rows.entries()) {
    const read = PARTED.test(text) ? factsAt(rows, i, end) : undefined;
    const isOfDays = read?.parts.every(({ meaning }) => OF_DAYS.has(meaning)) ?? false;
    if (read && isOfDays && read.parts.length > 1) card.set(i, read);
  }
  return card;
}

// "ingezonden 3 mei · beantwoord 6 juni"
const PARTED = /\d{4} [·|•–—] /u;

const OF_DAYS: ReadonlySet<FieldMeaning> = new Set(['dates', 'case-number']);

const isOfPaper = (text: string): boolean => isSalutation(text) || opensQuestions(text);

/** The title above the facts, or the only one below them. */
function addTitle(
  card: Map<number, { parts: FieldPart[]; next: number }>,
  rows: readonly Row[],
  end: number
): void {
  const first = Math.min(rows.length, ...card.keys());
  const taken = new Set(
    [...card].flatMap(([i, { next }]) => Array.from({ length: next - i }, (_, n) => i + n))
  );
  const titles = rows.flatMap(({ text }, i) =>
    !taken.has(i) && (headLine(text) === 'title' || isAboutTitle(text)) && !isOfPage(text)
      ? [i]
      : []
  );
  const above = titles.findLast((i) => i < first);
  const at = above ?? (titles.length === 1 ? titles[0] : undefined);
  if (at === undefined) return;
  const [top, bottom] = titleRows(rows, at, taken);
  const { text, from } = rows[top]!;
  const value = titleIn(text);
  if (value.to <= value.from) return;
  const last = rows[bottom]!;
  const to = bottom > top ? last.from + titleIn(last.text).to : from + value.to;
  card.set(top, {
    parts: [
      {
        role: 'field',
        label: 'Titel',
        meaning: 'title',
        from,
        to: rows[bottom + 1]?.from ?? end,
        value: { from: from + value.from, to }
      }
    ],
    next: bottom + 1
  });
}

/** A title runs over no more lines than these. */
const TITLE_LINES = 4;

/** The first and the last row of the title of which row `at` is one. */
function titleRows(rows: readonly Row[], at: number, taken: ReadonlySet<number>): [number, number] {
  const runsOn = (above: number) =>
    !taken.has(above) &&
    !taken.has(above + 1) &&
    rows[above + 1]?.afterBlank === false &&
    titleRunsOn(rows[above]!.text, rows[above + 1]!.text);
  let [top, bottom] = [at, at];
  while (top > 0 && bottom - top < TITLE_LINES - 1 && runsOn(top - 1)) top--;
  while (bottom - top < TITLE_LINES - 1 && runsOn(bottom)) bottom++;
  return [top, bottom];
}

// "Vragen", "Home › Kamervragen", "3 vragensets gevonden": of the page, no title of a set
const OF_PAGE =
  /^[*_#\s]*(?:(?:schriftelijke |technische )?(?:kamer|raads|staten)?vragen(?: en antwoorden)?|home|menu|zoeken|details|status)[*_:\s]*$|[›»>]|^\d{1,4} (?:vra|resultaten)/iu;

const isOfPage = (text: string): boolean => OF_PAGE.test(text);

// "## ", "3. ", "▾ ", "Statenvraag 12: ", "[": what stands before the words of a title
const BEFORE_TITLE =
  /^(?:[*_#\s[▾▸►▼]|\d{1,3}[.)] (?=\p{Lu})|(?:(?:kamer|raads|staten)?vraag|set|nr\.?) \d{1,4}\s?[:.–-]\s)*/iu;

// " {#bridge}" behind a title, in Markdown with anchors
const ANCHOR = /\{#[^{}]{1,80}\}$/u;

// "](/bridge)": the address of a title that is a link
const ADDRESS = /\]\([^()\s]{1,300}\)$/u;

const BEHIND_TITLE = new Set('*_#\\ ▾▸▴▼');

/** Where the words of a title stand in its line. */
function titleIn(text: string): { from: number; to: number } {
  const from = BEFORE_TITLE.exec(text)?.[0].length ?? 0;
  let to = text.length;
  for (const pattern of [ANCHOR, ADDRESS]) {
    while (to > from && BEHIND_TITLE.has(text[to - 1]!)) to--;
    to -= pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  }
  while (to > from && BEHIND_TITLE.has(text[to - 1]!)) to--;
  return { from, to };
}
