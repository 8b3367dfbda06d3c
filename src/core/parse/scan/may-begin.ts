/** Whether what begins at `at` of a text, or the text itself, may be what is sought. */
export type Beginning = (text: string, at?: number) => boolean;

const SMALL = 32;

/**
 * Tells by one character which texts a pattern with the flag `i` need not be tried on, nor be prepared
 * for. `signs` are all of ASCII with which a match may begin, letters in small; any beyond ASCII may begin
 * one, as "ſ" is an "s" to such a pattern.
 */
export function mayBeginWith(signs: string): Beginning {
  const known = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) {
    const code = signs.charCodeAt(i);
    known[code] = 1;
    if (code >= 97 && code <= 122) known[code - SMALL] = 1;
  }
  return (text, at = 0) => {
    const code = text.charCodeAt(at);
    return code < 128 ? known[code] === 1 : code >= 128;
  };
}
