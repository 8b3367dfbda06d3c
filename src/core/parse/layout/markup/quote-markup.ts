import type { Cut } from '../cut-lines.ts';
import { BLANK } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

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
