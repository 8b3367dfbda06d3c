import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** Texts read last, oldest first. A result is read to be ranked, then to be shown, and while one types again. */
const read = new Map<string, readonly Token[]>();
const MOST = 300;
/** Longer texts are not kept: they would fill memory. */
const LONGEST = 20_000;

/** The words of a text, as `tokenize` reads them; kept for a while. */
export function readTokens(text: string): readonly Token[] {
  const known = read.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  if (text.length > LONGEST) return tokens;
  const oldest = read.size >= MOST ? read.keys().next().value : undefined;
  if (oldest !== undefined) read.delete(oldest);
  read.set(text, tokens);
  return tokens;
}
