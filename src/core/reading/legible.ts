/** Bullets of the fonts Symbol and Wingdings, which other fonts show as boxes. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF02D': '–'
};
const BULLET = /[\uF0B7\uF0A7\uF0D8\uF0FC\uF02D]/gu;

/** The text with signs that every font has, each in the place of one that few have. */
export const legible = (text: string): string =>
  text.replaceAll(BULLET, (sign) => BULLETS[sign] ?? sign);
