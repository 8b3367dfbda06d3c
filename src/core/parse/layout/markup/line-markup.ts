import type { Cut } from '../cut-lines.ts';
import type { Lines } from '../lines.ts';
import { markupCuts } from './markup-cuts.ts';

// "### ", "**", "# **", "> " before a note, "- " before a number: what Markdown puts before a line; not
// "#hashtag", "* item"
const LINE_START =
  /^(?:#{1,6}\s{1,4}|>\s?(?=\d{1,3}\s)|-\s(?=(?:\*\*)?\d{1,3}\.\s))?(?:\*\*|__)?(?=\S)/u;

/**
 * The signs before and behind the lines of a text in Markdown, which are markup: without them headings read
 * as in any text.
 */
export function findLineMarkup(text: string, lines: Lines): Cut[] {
  return markupCuts(lines, ({ from, to }, add) => {
    const lead = LINE_START.exec(text.slice(from, Math.min(to, from + 20)))?.[0].length ?? 0;
    if (lead > 0) add(from, from + lead);
    const attributes = text.charAt(to - 1) === '}' ? lengthOfAttributes(text, from, to) : 0;
    if (attributes > 0) add(to - attributes, to);
    if (to - from > lead + 2 && text.startsWith('**', to - 2)) add(to - 2, to);
    else if (isItalic(text, from + lead, to)) add(to - 1, to);
    // "Jasmijn de Ruiter\": a line that ends there though its paragraph goes on
    else if (to - from > lead + 1 && text.charAt(to - 1) === '\\') add(to - 1, to);
  });
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
