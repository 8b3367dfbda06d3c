import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

// "<div class="vraag">", "</div>", "<span id="anker"></span>"; "::: vraag", "::::: {.kop role="main"}"
const TAG_LINE =
  /^(?:(?:<\/?(?:div|span|section|article|main|header|footer|figure|a)(?: [^<>]{0,200})?>){1,4}|:{3,20}(?: ?\{[^{}]{0,200}\}| [\w-]{1,40})?)$/u;

/** No such line is longer, in characters. */
const MAX_LENGTH = 400;

/** The lines of a text in Markdown that are nothing but tags of the page that it was made of: they are markup. */
export function findTagLines(text: string, lines: Lines): Cut[] {
  const hasTags = text.includes('<div') || text.includes('<span') || text.includes('<section');
  if (!hasTags && !text.includes(':::')) return [];
  const cuts: Cut[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const { from, to } = lines.at(i);
    const sign = text.charAt(from);
    if ((sign !== '<' && sign !== ':') || to - from > MAX_LENGTH) continue;
    if (!TAG_LINE.test(text.slice(from, to))) continue;
    cuts.push({ start: from, end: to, kind: 'furniture', furniture: 'markup' });
  }
  return cuts;
}
