/**
 * Letters that a program took apart, because it read UTF-8 as windows-1252 or ISO 8859-1, once or twice:
 * "financiÃ«le", "â€™s", "ÃƒÂ«". A letter outside ASCII has two to four bytes in UTF-8, of which the first
 * says how many, and each became a sign of its own.
 */

/** Letters that stand in a text in pieces, and what they are. */
export interface LettersApart {
  /** Offset of the first of their signs. */
  from: number;
  to: number;
  /** What the signs are; empty for the mark that a file begins with. */
  letters: string;
}

// The bytes 0x80 to 0xBF, as either encoding shows them.
const BYTE =
  /[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/u
    .source;
const LETTER = `[\\u00C2-\\u00C6\\u00CB]${BYTE}|[\\u00E2\\u00EF]${BYTE}{2}|\\u00F0${BYTE}{3}`;
const MISREAD = new RegExp(LETTER, 'gu');
// A letter that was misread twice is several that were misread once, side by side.
const RUN = new RegExp(`(?:${LETTER})+`, 'gu');

// 0x80 to 0x9F of windows-1252, by the WHATWG Encoding Standard; what is open there stands for itself.
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

// What Dutch texts are written with (Latin letters, punctuation, currencies, arrows, Word's bullets, ligatures),
// and what such a sign becomes when it is misread once more.
const WRITTEN = /^[\u0080-\u017F\u0192\u02C6\u02DC\u2000-\u27BF\uF000-\uFFFE\u{1F300}-\u{1FAFF}]$/u;

// "Ã«", "Â«", "â€™", "ï‚·": what a reader of such a text sees at once, and what nobody writes
const SURE = new RegExp(
  `[\\u00C2\\u00C3]${BYTE}|[\\u00E2\\u00EF]${BYTE}{2}|\\u00F0${BYTE}{3}`,
  'u'
);

/** Signs of which one stands in all of these, and which hardly any text holds. */
const FIRST_SIGNS = ['Ã', 'Â', 'â', 'ï»', 'ï¬', 'ï¿', 'ï‚', 'ï\u0082', 'ïƒ', 'ï\u0083', 'ð'];

/** Whether letters of a text were misread. */
export function holdsMisread(text: string): boolean {
  if (!FIRST_SIGNS.some((sign) => text.includes(sign)) || !SURE.test(text)) return false;
  return findMisread(text).next().done !== true;
}

/** Every letter that was misread, in the order of the text. */
export function* findMisread(text: string): Generator<LettersApart, undefined> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const once = run.replaceAll(MISREAD, letterOf);
    const twice = once.replaceAll(MISREAD, letterOf);
    if (twice !== once) {
      yield { from: index, to: index + run.length, letters: withoutMark(twice) };
      continue;
    }
    for (const { 0: signs, index: at } of run.matchAll(MISREAD)) {
      const letter = letterOf(signs);
      const from = index + at;
      if (letter !== signs) yield { from, to: from + signs.length, letters: withoutMark(letter) };
    }
  }
}

const RUN_HERE = new RegExp(RUN.source, 'uy');

/** What was misread at a place of a text: one letter, or those that stand together where it was misread twice. */
export function misreadAt(text: string, place: number): LettersApart | undefined {
  RUN_HERE.lastIndex = place;
  const run = RUN_HERE.exec(text)?.[0];
  if (run === undefined) return undefined;
  const { value } = findMisread(run).next();
  return value?.from === 0 ? { ...value, from: place, to: place + value.to } : undefined;
}

const withoutMark = (letters: string): string => letters.replaceAll('\uFEFF', '');

/** The letter whose bytes in UTF-8 these signs stand for; the signs themselves where it is none. */
function letterOf(signs: string): string {
  const [first = 0, ...others] = Array.from(signs, byteOf);
  const own = first & (0x7f >> signs.length);
  const code = others.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), own);
  if (code > 0x10ffff) return signs;
  const letter = String.fromCodePoint(code);
  return WRITTEN.test(letter) ? letter : signs;
}

function byteOf(sign: string): number {
  const high = HIGH_CONTROLS.indexOf(sign);
  return high >= 0 ? 0x80 + high : sign.charCodeAt(0);
}
