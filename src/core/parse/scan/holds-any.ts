/** Whether a text, in small letters, holds one of the words. */
export const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
