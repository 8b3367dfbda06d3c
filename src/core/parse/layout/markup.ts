import { findAll } from '../scan/find-all.ts';
import { createWordSearch } from '../scan/word-search.ts';
import type { Cut } from './cut-lines.ts';
import { BLANK, TEXT } from './line-kinds.ts';
import type { Line, Lines } from './lines.ts';

// "**", "__", and "_" or "*" at the edge of a word; not "a_b", "2 * 3", "* item". The stroke before a
// sign that means itself: "1\.", "\[1\]"
const EMPHASIS =
  /\\(?=[.,:;!?()[\]{}<>|~*_"'+=&$%^\-#`\\])|\*\*|__|(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])|[\u00AD\u200B\u2060\uFFFE]/gu;

// Soft hyphen, zero-width space, word joiner, what PDFium writes for a hyphen: none is printed so.
const HIDDEN = /[\u00AD\u200B\u2060\uFFFE]/gu;

// "# 2", "### 387", "<!-- image -->", "**Vraag 1**", "_Vraag 1: Hoe?_", "_1. Hoe?_", "*Hoe?*", "1. *Hoe?*",
// "- 1. Hoe?", "> 1 Bron"; not "#hashtag"
const MARKDOWN_LINE =
  /^(?:> ?){0,4}[ \t]{0,8}(?:#{1,6} \S|\*\*\S|<!-- \p{L}|_(?:\d{1,3}[.)] )?\p{Lu}.{0,4000}_$|\*(?:\d{1,3}[.)] )?\p{Lu}.{0,4000}\*$|\d{1,3}\. \*\p{Lu}.{0,4000}\*$|- \d{1,3}\. \p{Lu}|(?<=> )\d{1,3} \S)/gmu;
const MIN_MARKDOWN_LINES = 2;

/** What is told of a text once, for all stages. */
export interface TextTraits {
  /** Whether a converter wrote it as Markdown. */
  isMarkdown: boolean;
  /** Whether it may hold signs that most texts do not, see `scan/rare-signs.ts`. */
  hasRareSigns: boolean;
}

/**
 * What stands inside the lines of this text and no reader is to see: signs that are not printed, and
 * those for bold and italic where a converter wrote Markdown, and with `hasJoinedBreaks` what is left of
 * the line ends in broken words. `undefined` where there is nothing of the kind.
 */
export function findMarkupPattern(
  text: string,
  { isMarkdown, hasRareSigns }: TextTraits,
  hasJoinedBreaks = false
): RegExp | undefined {
  const signs = isMarkdown ? EMPHASIS : findUnprinted(text, hasRareSigns);
  if (!hasJoinedBreaks) return signs;
  return signs ? new RegExp(`${signs.source}|${BREAK_IN_WORD.source}`, 'gu') : BREAK_IN_WORD;
}

// "lang- durige", "buiten- Europese"; not "A- en". It begins with the hyphen, since few lines hold one.
const BREAK_IN_WORD = /[-\u2010] {1,3}(?<=\p{Ll}{2}[-\u2010] {1,3})(?=\p{L}\p{Ll})/gu;

function findUnprinted(text: string, hasRareSigns: boolean): RegExp | undefined {
  const parting = findPartingBlanks(text);
  if (parting) return parting;
  return hasRareSigns && text.search(HIDDEN) >= 0 ? HIDDEN : undefined;
}

const PARTED_WORDS =
  'V (?:oor|an|anaf|eel|erder|ervolgens|olgens|ooral|raag|ragen)|T (?:weede|ijdens|egen|erwijl|evens|och)|W (?:at|elke?|aar|aarom|anneer|ij)';
const HIDDEN_TOO = HIDDEN.source;

// "V oor", "T weede", "W at": a letter under which the next one is moved
const PARTED_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PARTED_WORDS})(?!\\p{L})`, 'gu');

// The blank in them, with the signs that are hidden in any text
const BLANK_IN_PARTED_WORD = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[TVW]) (?<=(?=(?:${PARTED_WORDS})(?!\\p{L})).{2})|${HIDDEN_TOO}`,
  'gu'
);

// The same also in "T elegram"; not in "T-shirt"
const PARTING_BLANK = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[TVWY]) (?=\\p{Ll}{2})|${HIDDEN_TOO}`,
  'gu'
);

/** From so many words on, no capital is believed to stand alone. */
const MANY_PARTED = 3;

/** The blanks for which a program, as pypdf, took the narrowed gap behind capitals. */
function findPartingBlanks(text: string): RegExp | undefined {
  // A string of seven characters would be sought in another, slower way.
  if (!text.includes('V oor') && !text.includes('V an') && !text.includes('T weed')) {
    return undefined;
  }
  const words = findAll(text, PARTED_WORD).length;
  if (words === 0) return undefined;
  return words >= MANY_PARTED ? PARTING_BLANK : BLANK_IN_PARTED_WORD;
}

// "### ", "**", "# **", "> " before a note, "- " before a number: what Markdown puts before a line; not
// "#hashtag", "* item"
const LINE_START =
  /^(?:#{1,6}\s{1,4}|>\s?(?=\d{1,3}\s)|-\s(?=(?:\*\*)?\d{1,3}\.\s))?(?:\*\*|__)?(?=\S)/u;

/**
 * The signs before and behind the lines of a text in Markdown, which are markup: without them headings read
 * as in any text.
 */
export function findLineMarkup(text: string, lines: Lines): Cut[] {
  const cuts: Cut[] = [];
  const add = (start: number, end: number) =>
    cuts.push({ start, end, kind: 'furniture', furniture: 'markup' });
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const { from, to } = lines.at(i);
    const lead = LINE_START.exec(text.slice(from, Math.min(to, from + 20)))?.[0].length ?? 0;
    if (lead > 0) add(from, from + lead);
    const attributes = text.charAt(to - 1) === '}' ? lengthOfAttributes(text, from, to) : 0;
    if (attributes > 0) add(to - attributes, to);
    if (to - from > lead + 2 && text.startsWith('**', to - 2)) add(to - 2, to);
    else if (isItalic(text, from + lead, to)) add(to - 1, to);
    // "Jasmijn de Ruiter\": a line that ends there though its paragraph goes on
    else if (to - from > lead + 1 && text.charAt(to - 1) === '\\') add(to - 1, to);
  }
  return cuts;
}

/** "*Hoe diep is de sluis?1*", "_Hoe?_": the mark of a note before the sign ends the line. */
function isItalic(text: string, from: number, to: number): boolean {
  const sign = text.charAt(to - 1);
  return (
    (sign === '*' || sign === '_') &&
    to - from > 2 &&
    text.charAt(from) === sign &&
    !/\s/u.test(text.charAt(to - 2))
  );
}

// "## Vraag 1 {#vraag-1}", "## Vraag 1 {#vraag-1 .unnumbered}": what pandoc puts behind a heading
const ATTRIBUTES = /\s\{[#.][^{}\n]{1,100}\}$/u;

function lengthOfAttributes(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '#') return 0;
  return (ATTRIBUTES.exec(text.slice(Math.max(from, to - 110), to))?.[0].length ?? 1) - 1;
}

// "| 3 | Hoe …? | Zo. |": a row of a table of questions; not "| 2023 | 12 |"
const QUESTION_ROW = /^\|\s*\d{1,3}\.?\s*\|.*\|$/u;

// "| Faas | VVD | Vraag: Hoe …? Antwoord: Zo. |": how the cell begins that holds both, and its answer
const QUESTION_IN_CELL = /^\s*Vraag\s?:\s/u;
const ANSWER_IN_CELL = /\sAntwoord\s?:\s/u;

// "| Nr. | Vraag | Antwoord |"
const QUESTION_COLUMNS = /^\|(?:[^|]*\|)?\s*\**[Vv]ra(?:ag|gen)\**\s*\|/u;

/** In a table of questions the borders of the cells are markup: number, question, answer stand apart. */
export function findCellBorders(text: string, lines: Lines): Cut[] {
  if (!text.includes('| ')) return [];
  const cuts: Cut[] = [];
  let isTable = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    if (text.charCodeAt(from) !== BAR) {
      isTable = false;
      continue;
    }
    const row = text.slice(from, to);
    const cellEnd = endOfQuestionCell(row);
    if (cellEnd !== undefined) {
      cuts.push({ start: from + cellEnd, end: to, kind: 'furniture', furniture: 'markup' });
      continue;
    }
    isTable ||= QUESTION_COLUMNS.test(row);
    if (!isTable || !QUESTION_ROW.test(row)) continue;
    for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
      const start = from + at;
      cuts.push({ start, end: start + 1, kind: 'furniture', furniture: 'markup' });
    }
  }
  return cuts;
}

/** Where the last cell of a row ends, if it holds a question with its answer. */
function endOfQuestionCell(row: string): number | undefined {
  if (!row.endsWith('|')) return undefined;
  let end = row.length;
  while (end > 0 && (row.charCodeAt(end - 1) === BAR || row.charAt(end - 1) === ' ')) end--;
  const cell = row.slice(row.lastIndexOf('|', end - 1) + 1, end);
  return QUESTION_IN_CELL.test(cell) && ANSWER_IN_CELL.test(cell) ? end : undefined;
}

const BAR = '|'.charCodeAt(0);

// What a converter puts behind a note, to lead back to its mark: "↩", "[↑](#footnote-ref-2)"
const BACK_LINK = /\s?(?:↩[\uFE0E\uFE0F]?|\[[↩↑]\]\(#[^)\s]{1,80}\))$/u;
const BACK_SIGNS = ['↩', '[↑](#'];

/** Such a link is no longer than this. */
const BACK_LINK_LENGTH = 96;

/** Whether a note's line ends with the way back to its mark, which nothing else does. */
export function endsWithBackLink(text: string, { to }: Line): boolean {
  const behind = text.slice(to, to + 12).trimStart();
  return BACK_SIGNS.some((sign) => behind.startsWith(sign));
}

/** The links back at the ends of lines are markup. */
export function findBackLinks(text: string, lines: Lines): Cut[] {
  if (!BACK_SIGNS.some((sign) => text.includes(sign))) return [];
  const cuts: Cut[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const { from, to } = lines.at(i);
    const end = text.slice(Math.max(from, to - BACK_LINK_LENGTH), to);
    const found = BACK_LINK.exec(end)?.[0].trimStart();
    if (found === undefined || to - found.length <= from) continue;
    cuts.push({ start: to - found.length, end: to, kind: 'furniture', furniture: 'markup' });
  }
  return cuts;
}

// "> ", "> > "; not ">5%"
const QUOTE = /^(?:>\s?)+/u;
const MIN_QUOTED_SHARE = 0.6;

/** Where most lines are quoted, as in a mail, the signs before them are markup. */
export function findQuoteMarkup(text: string, lines: Lines): Cut[] {
  if (!text.includes('>')) return [];
  const cuts: Cut[] = [];
  let printed = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK) continue;
    printed++;
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    if (text.charCodeAt(from) !== GREATER_THAN) continue;
    const quote = QUOTE.exec(text.slice(from, Math.min(to, from + 20)))?.[0].trimEnd() ?? '';
    cuts.push({ start: from, end: from + quote.length, kind: 'furniture', furniture: 'markup' });
  }
  return cuts.length < printed * MIN_QUOTED_SHARE ? [] : cuts;
}

const GREATER_THAN = 62;

// "1\. Hoe", "\[1\]", "\_": a sign that means itself in Markdown
const ESCAPED = /\\[.)[\]_*#>~|'"]/gu;

const MARKDOWN_SIGNS = ['**', '# ', '_\n', '*\n', '\n- 1. ', '\n> '].map(createWordSearch);

/** Whether a converter wrote the text as Markdown. */
export function readsAsMarkdown(text: string): boolean {
  if (text.includes('\\') && findAll(text, ESCAPED).length >= MIN_MARKDOWN_LINES) return true;
  if (!MARKDOWN_SIGNS.some((sign) => sign.indexIn(text) >= 0)) return false;
  let count = 0;
  MARKDOWN_LINE.lastIndex = 0;
  while (count < MIN_MARKDOWN_LINES && MARKDOWN_LINE.test(text)) count++;
  return count === MIN_MARKDOWN_LINES;
}
