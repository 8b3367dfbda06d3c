import { findMisread, holdsMisread, misreadAt } from './misread-letters.ts';
import type { Replaced } from './replaced.ts';

// "e" and a trema of its own, as some programs write an accented letter (Unicode's NFD). No letter has more than a
// few, and to put thousands in order takes an engine their square.
const WITH_ACCENT = /[A-Za-z][\u0300-\u030C\u0327\u0328]{1,4}/gu;
const WITH_ACCENT_HERE = new RegExp(WITH_ACCENT.source, 'uy');

/** Whether letters of a text were taken apart: misread as several, or their accents as signs of their own. */
export function holdsLettersApart(text: string): boolean {
  return holdsMisread(text) || findAccents(text).next().done !== true;
}

/** All letters that were taken apart, in the order of the text; of one that was misread only these. */
export function findLettersApart(text: string): Iterable<Replaced> {
  return holdsMisread(text) ? findMisread(text) : findAccents(text);
}

function* findAccents(text: string): Generator<Replaced, undefined> {
  for (const { 0: signs, index: from } of text.matchAll(WITH_ACCENT)) {
    const letters = signs.normalize('NFC');
    if (letters !== signs) yield { from, to: from + signs.length, letters };
  }
}

/** The letter that was taken apart at a place of a text. */
export function lettersApartAt(text: string, place: number): Replaced | undefined {
  WITH_ACCENT_HERE.lastIndex = place;
  const signs = WITH_ACCENT_HERE.exec(text)?.[0];
  if (signs === undefined) return misreadAt(text, place);
  return { from: place, to: place + signs.length, letters: signs.normalize('NFC') };
}

/** A text with the letters put together that were taken apart. */
export function joinLettersApart(text: string): string {
  if (!holdsLettersApart(text)) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, letters } of findLettersApart(text)) {
    pieces.push(text.slice(at, from), letters);
    at = to;
  }
  return pieces.join('') + text.slice(at);
}
