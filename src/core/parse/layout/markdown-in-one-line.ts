import { findAll } from '../scan/find-all.ts';
import { findTableRows } from './markdown-rows-in-one-line.ts';

/** Lines of so many characters on average hold several paragraphs each; so long ones, and a text of few, all of it. */
const LONG_LINE = 240;
const WHOLE_TEXT = 400;
const FEW_LINES = 2;

/** A single sign may be told of, or mean something else. */
const LEAST_SIGNS = 2;

// " ## Vraag 1", " # Antwoord", "Ja. # 2": a title; not "| # | Plaats |", "punten # 3 en # 4", "x = 1 # teller"
const TITLE = /#(?<= #)(?:#{1,5} [^\s#|]| [_*«“"'(]{0,3}\p{Lu}|(?<=[.?!:»”"’)\]*_] #) \d)/gu;

// " ----- " between two pages: the blanks before and behind it; not in "| --- | --- |"
const PAGE_RULER =
  /(?<!\|) (?=(?:-{3,80}|\*{3,80}|_{3,80}|(?:\* ){2,20}\*)(?: (?!\|)|$))|(?<=[^|] (?:-{3,80}|\*{3,80}|_{3,80}|(?:\* ){2,20}\*)) (?!\||\* |\*$)/gu;

// "**Vraag 1** Kent", "**1. Hoe?** Zo.", "_Vraag 3: Wie?_ Zij", "**1** Kent", "**Antwoord** Ja.": a heading
// in bold or italic; not "**2,5 miljoen**"
const HEADING =
  /(?<= )(_{1,2}|\*{1,3})(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?!\p{L})|\d{1,3}(?:[.)]? \p{Lu}|[.)]?(?=[_*])))[^_*\n]{0,1500}\1(?= |$)/gmu;

// "**12**", which counts within a sentence as well
const BARE_NUMBER = /^[_*]{1,3}\d{1,3}[.)]?[_*]/u;

// " Kent", " «Kent"
const BEGINS_SENTENCE = /^(?:\s{1,3}[«‘“"'(*_]{0,3}\p{Lu}|\s*$)/u;

// "? ", "** ": what ends a sentence or another heading; not "Zie " before "**Vraag 1**"
const AFTER_SENTENCE = /[.?!:»”"’)\]*_\d-] $/u;

/**
 * The text with its lines ended where Markdown itself says that one began, and a line goes on: before a title, round
 * a heading in bold or italic and a ruler, between the rows of a table. So it is in a text that became one line, or
 * of which each few paragraphs did. A blank becomes the end of a line, and offsets stay the same.
 */
export function withMarkdownLines(text: string): string {
  const titles = text.includes('# ') ? findAll(text, TITLE).map(({ index }) => index - 1) : [];
  const headings = findHeadings(text);
  const rows = findTableRows(text);
  if (titles.length + headings.length + rows.length < LEAST_SIGNS) return text;
  return withEnds(text, [
    ...titles,
    ...headings.flatMap(({ index, 0: heading }) => [index - 1, index + heading.length]),
    ...rows,
    ...findAll(text, PAGE_RULER).map(({ index }) => index)
  ]);
}

function findHeadings(text: string): RegExpExecArray[] {
  // A sign is sought only where the lines are long, which is told sooner.
  if (!hasLongLines(text, LONG_LINE)) return [];
  if (!text.includes('*') && !text.includes('_')) return [];
  const headings = findAll(text, HEADING);
  const isWhole = hasLongLines(text, WHOLE_TEXT);
  return headings.filter(({ index, 0: heading }) => {
    const isBare = BARE_NUMBER.test(heading);
    const end = index + heading.length;
    if (isBare && !BEGINS_SENTENCE.test(text.slice(end, end + 8))) return false;
    return (isWhole && !isBare) || AFTER_SENTENCE.test(text.slice(index - 2, index));
  });
}

function hasLongLines(text: string, length: number): boolean {
  const most = Math.max(FEW_LINES, text.length / length);
  let count = 1;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (++count > most) return false;
  }
  return true;
}

/** The text with a line feed for the sign at each of these places; there are none beyond its end. */
function withEnds(text: string, places: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of [...new Set(places)].sort((a, b) => a - b)) {
    if (at >= text.length || text.charAt(at) !== ' ') continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('\n');
}
