const ENDINGS =
  'aties? iteit(?:en)? isme istische? logie ering(?:en)? baar bare lijke? loos loze zaam zame achtige? .?ige? heid heden schap(?:pen)?';

const MERE_ENDING = new RegExp(`^.{0,2}(?:${ENDINGS.replaceAll(' ', '|')})$`);

/**
 * Whether the end of a word is only what makes words of words, with a letter or two of these: "gatie"
 * of "obligatie" says nothing of "segregatie", nor "wachtig" of "zenuwachtig" of "krachtig".
 */
export function isMereEnding(end: string): boolean {
  return MERE_ENDING.test(end);
}
