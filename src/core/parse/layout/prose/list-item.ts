import { mayBeginWith } from '../../scan/may-begin.ts';

/** A line of text as far as a stretch takes it. */
export interface LinePiece {
  from: number;
  to: number;
}

// "• wonen", U+F0B7 before "wonen"; not "- wonen"
const BULLET = /^[•▪●◦‣⁃∙·\uF000-\uF0FF]/u;

/** Whether a line holds nothing but a bullet; "o" is one of a list in a list. */
export function isBulletAlone(text: string, { from, to }: LinePiece): boolean {
  return to - from === 1 && (text.charAt(from) === 'o' || BULLET.test(text.charAt(from)));
}

/** Whether a line holds nothing but a dash, which stood before an item. */
export function isDashAlone(text: string, { from, to }: LinePiece): boolean {
  return to - from === 1 && '-–—'.includes(text.charAt(from));
}

// "- wonen", "o wonen", "+ wonen" of a browser of text; not "-wonen", "+ 3 procent"
const mayBeDash = mayBeginWith('-*o+');
const DASH = /^(?:[-–—*o]\s+(?=\S)|\+\s+(?=\p{L}))/u;

// "1. Wonen", "b) wonen", "(2) wonen", and glued "1.Wonen", "b)wonen", "2)Wonen", "b.wonen"; not "1.5 miljoen", "a.s."
const NUMBER =
  /^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)|\((?:\d{1,2}|[a-z])\)\s|\d{1,2}[.)](?=\p{Lu}\p{Ll})|\d{1,2}\)(?=\p{Ll}{2})|[a-z][.)](?=\p{Ll}{2}))/u;

// "–wonen", "-wonen": what glued a dash to the first word of its item
const GLUED_DASH = /^[-–—](?=\p{L}{2})/u;

/** How a line begins a list item: a dash or a number there may also be part of a sentence. */
export function bulletOf(
  text: string,
  { from, to }: LinePiece
): 'bullet' | 'dash' | 'number' | undefined {
  const code = text.charCodeAt(from);
  if (code >= 65 && code <= 90) return undefined;
  // Most lines that go on begin with a word: two small letters, and not those of "iv)".
  if (isSmallLetter(code) && isWithinWord(text.charCodeAt(from + 1))) return undefined;
  const start = text.slice(from, Math.min(to, from + 8));
  if (code > ASCII && BULLET.test(start)) return 'bullet';
  if (mayBeDash(start) && DASH.test(start)) return 'dash';
  return NUMBER.test(start) ? 'number' : undefined;
}

const ASCII = 127;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether this is a small letter, and none of "i", "v" and "x", with which a number of Rome goes on. */
const isWithinWord = (code: number): boolean =>
  isSmallLetter(code) && code !== 105 && code !== 118 && code !== 120;

/** Whether a line begins with a dash that is glued to its first word: an item, or what a word goes on with. */
export const hasGluedDash = (text: string, { from, to }: LinePiece): boolean =>
  '-–—'.includes(text.charAt(from)) && GLUED_DASH.test(text.slice(from, Math.min(to, from + 4)));

const LABEL = /^\(?(\d{1,2}|[a-z])[.)]/u;

/** What a line that begins with a number or letter of a list calls itself: "2", "b". */
export function itemLabel(text: string, { from, to }: LinePiece): string | undefined {
  return LABEL.exec(text.slice(from, Math.min(to, from + 5)))?.[1];
}

/** Whether a line begins with the first item of a list: "1. de kade", "a) de kade"; not "(1) de kade", which sentences count so too. */
export function opensList(text: string, piece: LinePiece): boolean {
  const label = text.charAt(piece.from) === '(' ? undefined : itemLabel(text, piece);
  return label === '1' || label === 'a';
}

/** Whether an item follows another in its list: "b" after "a", "3" after "2". */
export function followsItem(label: string, before: string): boolean {
  const number = Number(label);
  if (Number.isNaN(number)) return label.charCodeAt(0) === before.charCodeAt(0) + 1;
  return number === Number(before) + 1;
}
