/** Whether what begins at `at` of a text, or the text itself, may be what is sought. */
export type Beginning = (text: string, at?: number) => boolean;

const SMALL = 32;
const ASCII = 128;

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

/**
 * The same by the words with which a match begins, in small letters: of the lines that begin with the "d"
 * of "de leden" hardly any goes on so. `skipped` are signs that may stand before them.
 */
export function mayBeginWithAny(words: readonly string[], skipped = ''): Beginning {
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const mayBeFirst = mayBeginWith(words.map((word) => word.charAt(0)).join(''));
  return (text, at = 0) => {
    let from = at;
    if (skipped !== '') while (from < text.length && skipped.includes(text.charAt(from))) from++;
    // No callback: one would be made for each line that is asked for.
    if (!mayBeFirst(text, from)) return false;
    const first = inSmall(text.charCodeAt(from));
    if (first >= ASCII) return true;
    for (const word of byFirst.get(first) ?? []) if (mayBe(text, from, word)) return true;
    return false;
  };
}

/** Whether this word, or what is beyond ASCII and may be its letter, stands at an offset. */
function mayBe(text: string, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = inSmall(text.charCodeAt(from + i));
    if (code >= ASCII) return true;
    if (code !== word.charCodeAt(i)) return false;
  }
  return true;
}

const inSmall = (code: number): number => (code >= 65 && code <= 90 ? code + SMALL : code);
