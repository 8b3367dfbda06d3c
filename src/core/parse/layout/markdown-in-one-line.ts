import { findAll } from '../scan/find-all.ts';
import { findTableRows } from './markdown-rows-in-one-line.ts';

/** Lines of so many characters on average hold what stood on many lines, as does a text of few. */
const LONG_LINE = 400;
const FEW_LINES = 2;

/** A single sign may be told of, or mean something else. */
const LEAST_SIGNS = 2;

// " ## Vraag 1", " #### Antwoord": a title
const TITLE = / (?=#{1,6} [^\s#])/gu;

// " ----- " between two pages: the blanks before and behind it
const PAGE_RULER = / (?=(?:-{3,80}|\*{3,80}|_{3,80})(?: |$))|(?<= (?:-{3,80}|\*{3,80}|_{3,80})) /gu;

// "**Vraag 1** Kent", "**1. Hoe?** Zo.", "_Vraag 3: Wie?_ Zij", "**1** Kent", "**Antwoord** Ja.": a heading
// in bold or italic; not "**2,5 miljoen**"
const HEADING =
  /(?<= )(_{1,2}|\*{1,3})(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?!\p{L})|\d{1,3}(?:[.)]? \p{Lu}|[.)]?(?=[_*])))[^_*]{0,1500}\1(?= |$)/gu;

/**
 * The text with its lines ended where Markdown itself says that one began: before a title, round a heading in
 * bold or italic and a ruler, between the rows of a table. Only a text of which whole pages stand on one line is
 * looked at; a blank becomes the end of a line, and offsets stay the same.
 */
export function withMarkdownLines(text: string): string {
  if (!holdsSigns(text) || !hasLongLines(text)) return text;
  const titles = findAll(text, TITLE).map(({ index }) => index);
  const headings = findAll(text, HEADING);
  const rows = findTableRows(text);
  if (titles.length + headings.length + rows.length < LEAST_SIGNS) return text;
  return withEnds(text, [
    ...titles,
    ...headings.flatMap(({ index, 0: heading }) => [index - 1, index + heading.length]),
    ...rows,
    ...findAll(text, PAGE_RULER).map(({ index }) => index)
  ]);
}

const holdsSigns = (text: string): boolean =>
  text.includes(' #') || text.includes(' *') || text.includes(' _') || text.includes('--');

function hasLongLines(text: string): boolean {
  const most = Math.max(FEW_LINES, text.length / LONG_LINE);
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
