/**
 * What a character is to a comparison: up to `DIGIT` it is part of a word, and of those between words
 * the higher ones weigh more.
 */
export const LETTER = 1;
/** A digit. */
export const DIGIT = 2;
/** Carries meaning by itself: "€", "%", "+". */
export const SYMBOL = 3;
/** Leaves no trace in a word: soft hyphen, zero-width characters. */
export const INVISIBLE = 4;
/** White space. */
export const SPACE = 5;
/** A quotation mark or apostrophe. */
export const QUOTE = 6;
/** A hyphen or dash. */
export const DASH = 7;
/** Any other mark of punctuation. */
export const PUNCTUATION = 8;
/** A raised digit, as a mark of a note. */
export const SUPERSCRIPT = 9;

const CLASSES: readonly [number, RegExp][] = [
  // "\u00ad", not "-"
  [INVISIBLE, /\p{Cf}/u],
  // "é" and a combining accent; surrogates stay together like letters
  [LETTER, /[\p{L}\p{M}\p{Cs}]/u],
  // "²", a note mark, not "2"
  [SUPERSCRIPT, /[¹²³\u2070-\u2079]/],
  // "7" and "₂", not "②"
  [DIGIT, /[\p{Nd}\u2080-\u2089]/u],
  // "\u00a0", not "_"
  [SPACE, /\s/],
  // "«", not "<"
  [QUOTE, /["'`´‚„\p{Pi}\p{Pf}]/u],
  // "–", not "_"; the minus sign stands among them because programs exchange them
  [DASH, /[−\p{Pd}]/u],
  // "€", not "|"
  [SYMBOL, /[%+<=>&@§°±×÷‰\p{Sc}]/u]
];

const FOLDED: Readonly<Record<number, number>> = { [INVISIBLE]: 0, [QUOTE]: 0x27, [DASH]: 0x2d };

/** The class of each code unit, and below it what it is folded to; worked out once for each. */
const known = new Uint32Array(0x10000);

/** Both for a code unit: its class in the upper half of the number, in the lower its folded form. */
export function classAndFold(code: number): number {
  return known[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const found = CLASSES.find(([, pattern]) => pattern.test(character));
  const sort = found ? found[0] : PUNCTUATION;
  const lower = character.toLowerCase();
  const folded = FOLDED[sort] ?? (lower.length === 1 ? lower.charCodeAt(0) : code);
  return (known[code] = (sort << 16) | folded);
}

/** The class of a UTF-16 code unit. */
function characterClass(code: number): number {
  return classAndFold(code) >>> 16;
}

/** The class of what stands at an offset; outside of the text there is space. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? characterClass(text.charCodeAt(at)) : SPACE;
}

/**
 * What stands for a code unit where words are compared: its lower case, one for all quotes and one
 * for all dashes, 0 for what leaves no trace.
 */
export function fold(code: number): number {
  return classAndFold(code) & 0xffff;
}
