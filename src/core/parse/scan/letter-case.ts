const ASCII = 128;

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a text begins with a small letter, of any script. Most begin with a letter of ASCII, which its code
 * tells: an engine looks up in a table of six hundred ranges what `\p{Ll}` is.
 */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 97 && code <= 122 : SMALL.test(text);
}

/** The same for a capital. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
