import type { FoundReference } from './found-reference.ts';
import { readPublicationId } from './publication-ids.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

// "https://voorbeeld.nl/a(b)", "Https://…", "www.voorbeeld.nl"; not "://", "awww.nl", "x@www.nl"
const ADDRESS = latin(/(?<![\p{L}\d@/])(?:https?:\/\/|www\.)[^\s<>"«»“”„|^`]+/giu);

/** What every address contains. */
export const WEB_ADDRESS_SIGNS = ['://', 'www.', 'Www.', 'WWW.'];

// "voorbeeld.nl", "www.voorbeeld.nl:8080"; not "voorbeeld"
const HOST = latin(/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]|$)/u);

const TRAILING = new Set(".,;:!?'’‘*_…");
const CLOSING = new Set(')]}');

/**
 * Finds web addresses. Punctuation behind them is not part of them, a bracket only where the address
 * itself opens it. An address of an official publication also says which one.
 */
export function findWebAddresses(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of findAll(text, ADDRESS)) {
    const raw = withoutTrailing(match[0]);
    const url = withScheme(raw);
    if (!HOST.test(url.slice(url.indexOf('//') + 2))) continue;
    const normal = readPublicationId(url)?.normal;
    found.push({
      type: 'url',
      start: match.index,
      end: match.index + raw.length,
      url,
      ...(normal ? { normal } : {})
    });
  }
  return found;
}

function withScheme(raw: string): string {
  const scheme = /^https?:/iu.exec(raw)?.[0];
  return scheme ? scheme.toLowerCase() + raw.slice(scheme.length) : `https://${raw}`;
}

function withoutTrailing(raw: string): string {
  // "[tekst](https://a.nl)" in Markdown, and "https://a.nl](https://a.nl)"
  const link = raw.indexOf('](');
  let end = link < 0 ? raw.length : link;
  let depth = 0;
  for (let i = 0; i < end; i++) depth += bracketStep(raw[i]!);
  while (end > 0) {
    const last = raw[end - 1]!;
    const isUnopened = CLOSING.has(last) && depth < 0;
    if (!TRAILING.has(last) && !isUnopened) break;
    depth -= bracketStep(last);
    end--;
  }
  return raw.slice(0, end);
}

function bracketStep(character: string): number {
  if (CLOSING.has(character)) return -1;
  return '([{'.includes(character) ? 1 : 0;
}
