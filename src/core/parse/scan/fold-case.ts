/**
 * A text in small letters, as a pattern with the flags `iu` reads it: "ſ" is an "s" there. For looking
 * whether words stand in it before such a pattern is tried; places in it are not those of the text.
 */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}
