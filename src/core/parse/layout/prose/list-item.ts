/** A line of text as far as a stretch takes it. */
export interface LinePiece {
  from: number;
  to: number;
}

// "• wonen", U+F0B7 before "wonen"; not "- wonen"
const BULLET = /^[•▪●◦‣⁃∙·\uF000-\uF0FF]/u;

/** Whether a line holds nothing but a bullet. */
export function isBulletAlone(text: string, { from, to }: LinePiece): boolean {
  return to - from === 1 && BULLET.test(text.charAt(from));
}

// "- wonen", "o wonen", "+ wonen" of a browser of text; not "-wonen", "+ 3 procent"
const DASH = /^(?:[-–—*o]\s+(?=\S)|\+\s+(?=\p{L}))/u;

// "1. Wonen", "b) wonen", "(2) wonen"; not "1.5 miljoen"
const NUMBER = /^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)|\((?:\d{1,2}|[a-z])\)\s)/u;

/** How a line begins a list item: a dash or a number there may also be part of a sentence. */
export function bulletOf(
  text: string,
  { from, to }: LinePiece
): 'bullet' | 'dash' | 'number' | undefined {
  const code = text.charCodeAt(from);
  if (code >= 65 && code <= 90) return undefined;
  // Most lines that go on begin with a word: two small letters, and not those of "iv)".
  const second = text.charAt(from + 1);
  if (code >= 97 && code <= 122 && second >= 'a' && second <= 'z' && !'ivx'.includes(second)) {
    return undefined;
  }
  const start = text.slice(from, Math.min(to, from + 8));
  if (BULLET.test(start)) return 'bullet';
  if (DASH.test(start)) return 'dash';
  return NUMBER.test(start) ? 'number' : undefined;
}
