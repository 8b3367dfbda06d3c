import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

// "https://www.voorbeeld.nl/rapport https://www.voorbeeld.nl/cijfers"
const ADDRESSES = /^(?:https?:\/\/\S{4,600}(?:\s{1,4}|$)){1,20}$/u;

// "te downloaden:", "(", and the label of a note on the line above: "3", "Noot 3"
const INTRODUCED =
  /[:(]\s*$|(?:^|\n)\s{0,8}(?:X?\s?Noot(?:\s\d{1,3})?|\[?\d{1,3}\]?[.)]?)\s{0,8}\n\s{0,8}$/u;

/** How far before a page's foot its words are looked at, in characters. */
const PAGE = 6000;

/**
 * Marks the lines with addresses that a producer of text adds to a page, behind its last line: those to
 * which its words lead. They are no text where each of them stands on the page already or is there
 * twice.
 */
export function markPageLinks(text: string, lines: Lines): void {
  if (!lines.kind.includes(FURNITURE)) return;
  for (let i = 0; i <= lines.length; i++) {
    const endsPage = i === lines.length || lines.kind[i] === FURNITURE;
    if (!endsPage) continue;
    const links: number[] = [];
    for (let at = i - 1; at >= 0 && lines.kind[at] !== FURNITURE; at--) {
      if (lines.kind[at] === BLANK) continue;
      const isLink = lines.kind[at] === TEXT && text.startsWith('http', lines.from[at]!);
      if (!isLink || !ADDRESSES.test(text.slice(lines.from[at]!, lines.to[at]!))) break;
      links.unshift(at);
    }
    if (links.length > 0) markAdded(text, lines, links);
  }
}

/** Marks the last of some lines with addresses whose addresses are all printed elsewhere as well. */
function markAdded(text: string, lines: Lines, links: readonly number[]): void {
  const to = lines.to[links.at(-1)!]!;
  const from = lines.from[links[0]!]!;
  const page = text.slice(Math.max(0, from - PAGE), to);
  let at = links.length;
  while (at > 0) {
    const line = links[at - 1]!;
    const addresses = text.slice(lines.from[line]!, lines.to[line]!).split(/\s+/u);
    if (!addresses.every((address) => page.indexOf(address) < page.lastIndexOf(address))) break;
    if (INTRODUCED.test(text.slice(Math.max(0, lines.from[line]! - 24), lines.from[line]!))) break;
    lines.at(line).markFurniture('running-foot');
    at--;
  }
}
