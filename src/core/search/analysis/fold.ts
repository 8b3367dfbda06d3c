/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
};

// "risico's" and "foto’s" lose their plural s, "d'Hondt" keeps its tail.
const APOSTROPHE_ENDING = /['’‘`´ʼ](?:[snt]|ers?|en)$/u;
// The combining marks, apostrophes and soft hyphens of "Oekrai\u0308ne"; no letter or digit.
const NOT_SEARCHED = /[^\p{L}\p{N}]+/gu;
// "waterschap", not "Waterschap" nor "café".
const PLAIN = /^[a-z]+$/;
const TO_REPLACE = /[ßæœøłđðþı]/g;

/**
 * The form in which a word is kept and sought: lower case, without accents, apostrophes and the 's
 * of a plural. "Financiële" → "financiele", "diploma’s" → "diploma", "ﬁets" → "fiets".
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .replace(APOSTROPHE_ENDING, '')
    .normalize('NFKD')
    .replace(NOT_SEARCHED, '')
    .toLowerCase()
    .replace(NOT_SEARCHED, '')
    .replace(TO_REPLACE, (letter) => LETTERS[letter] ?? letter);
}
