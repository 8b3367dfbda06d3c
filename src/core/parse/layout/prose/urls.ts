import { isBlank } from '../../scan/blanks.ts';

// "https://voorbeeld.nl", "(www.voorbeeld.nl", "Https://x.nl"; not "httpx"
const URL_START = /https?:\/\/|www\./iu;

// "samenleven-2024/onderwijs/", "a_b=c", "nieuwe-leden;"; not "Zie"
const URL_REST = /^[\p{Ll}\d][\w\-./=&?%#~+,:]*(?=$|[\s)»”]|[;>'"’\]](?:$|\s))/u;

const MAX_URL = 1000;

/** "https://" is no longer, in characters. */
const LONGEST_START = 8;

/**
 * Whether an address that fills the line ending at `end` goes on in the line from `from` to `to`.
 * `start` is where the first line begins; `isRest` says that it begins with the rest of an address.
 */
export function continuesUrl(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  isRest: boolean
): boolean {
  const first = Math.max(start, end - MAX_URL);
  let token = end;
  while (token > first && !isBlank(text.charCodeAt(token - 1))) token--;
  // Most lines end in a word.
  if (end - token < 8) return false;
  const url = text.slice(token, end);
  if (!URL_START.test(url) && !(isRest && token === start)) return false;
  const after = text.slice(from, Math.min(to, from + MAX_URL));
  const rest = URL_REST.exec(after)?.[0];
  if (!rest) return false;
  // "https://voorbeeld.nl/pont" / "https://voorbeeld.nl/brug": two addresses, but one may hold another behind "?url="
  if (URL_START.test(rest.slice(0, LONGEST_START)) && !/[=/]$/u.test(url)) return false;
  if ('-_=&%~+'.includes(url.slice(-1))) return true;
  const fillsLine = rest.length === to - from;
  if ('/?#'.includes(url.slice(-1))) {
    const closesBracket = after.charAt(rest.length) === ')' && url.includes('(');
    return closesBracket || /[/_=%\d-]/u.test(rest) || (fillsLine && rest.length > 12);
  }
  if (/[.,;:)\]»”]$/u.test(url)) return false;
  // Cut inside a word, as some programs do when a link is printed in pieces.
  return /[/_=%]/u.test(rest) || (fillsLine && /[a-z\d]-[a-z\d]/u.test(rest));
}
