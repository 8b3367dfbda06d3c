import type { Cut } from '../cut-lines.ts';
import type { Lines } from '../lines.ts';
import { markupCuts } from './markup-cuts.ts';

// "<div class="vraag">", "</strong>", "<br/>"; not "<naam>"
const TAG =
  '<\\/?(?:[abipu]|div|span|section|article|main|header|footer|figure|details|summary|h[1-6]|ul|ol|li|blockquote|em|strong|font|br|hr)(?: [^<>]{0,200})?\\/?>';

/** Tags with which a line begins or ends, or of which it consists. */
const LEADING = new RegExp(`^(?:${TAG} ?){1,8}`, 'iu');
const TRAILING = new RegExp(`(?: ?${TAG}){1,8}$`, 'iu');

// "::: vraag", "::::: {.kop role="main"}"
const FENCE = /^:{3,20}(?: ?\{[^{}]{0,200}\}| [\w-]{1,40})?$/u;

/** Tags at an end of a line are no longer together, in characters. */
const LONGEST = 600;

/**
 * The tags of a page that stand at the ends of lines, or are all of a line, where a converter kept them or
 * a piece of a page was pasted: they are markup. So are the fences that pandoc makes of them.
 */
export function findTagLines(text: string, lines: Lines): Cut[] {
  const hasTags = text.includes('</') || text.includes('<br');
  if (!hasTags && !text.includes(':::')) return [];
  return markupCuts(lines, ({ from, to }, add) => {
    if (text.startsWith(':::', from) && to - from < LONGEST && FENCE.test(text.slice(from, to))) {
      add(from, to);
      return;
    }
    const lead =
      text.charAt(from) === '<'
        ? (LEADING.exec(text.slice(from, Math.min(to, from + LONGEST)))?.[0].trimEnd().length ?? 0)
        : 0;
    if (lead > 0) add(from, from + lead);
    if (text.charAt(to - 1) !== '>') return;
    const start = Math.max(from + lead, to - LONGEST);
    const trail = TRAILING.exec(text.slice(start, to))?.[0].trimStart().length ?? 0;
    if (trail > 0) add(to - trail, to);
  });
}
