import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

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
