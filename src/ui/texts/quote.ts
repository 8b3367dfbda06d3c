import { shorten } from './format.ts';

/** How much of a long passage is quoted, in characters. */
const QUOTED = 70;

/** A passage in quotation marks, on one line; a long one is cut short. */
export const quote = (text: string): string => `‘${shorten(text, QUOTED)}’`;

// '"lege schappen"' as typed, in any quotation marks
const WHOLE_PHRASE = /^["“”„]([^"“”„]+)["“”]$/;
const HAS_QUOTES = /["“”„]/;

/** A query as typed, in quotation marks unless it has its own: quoted twice nobody reads it. */
export function quoteQuery(query: string): string {
  const [, phrase] = WHOLE_PHRASE.exec(query) ?? [];
  if (phrase) return `“${phrase}”`;
  return HAS_QUOTES.test(query) ? query : `‘${query}’`;
}
