import { createWordSearch } from '../scan/word-search.ts';

/**
 * Counts how often each of these words stands unbroken in a text; words that do not are left out. Asked
 * for in small letters, they count in whatever case where they hold a hyphen, else in small letters, with
 * a capital or in capitals. A word is a run of letters and inner hyphens. Takes one pass over the text at
 * most, however many words are asked for.
 */
export function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const hyphened = Array.from(words).filter((word) => word.includes('-'));
  const solid = Array.from(words).filter((word) => !word.includes('-'));
  if (hyphened.length > 0) countHyphened(text, words, counts);
  if (solid.length > FEW || solid.some((word) => word.length < LONG)) {
    countSolid(text, new Set(solid), counts);
  } else {
    for (const word of solid) countOne(text, word, counts);
  }
  return counts;
}

/** So many long words are sought one by one sooner than with one pass over all characters. */
const FEW = 16;
const LONG = 6;

/** Counts the words round each hyphen of the text. */
function countHyphened(
  text: string,
  words: ReadonlySet<string>,
  counts: Map<string, number>
): void {
  const lengths = lengthsOf(words);
  let end = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', end)) {
    const start = startOfWord(text, at, end);
    end = endOfWord(text, at);
    if (lengths[end - start] !== 1) continue;
    const word = text.slice(start, end).toLowerCase();
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** Counts one word, which is sought without its first letter: that may be a capital. */
function countOne(text: string, word: string, counts: Map<string, number>): void {
  const rest = word.slice(1);
  let count = 0;
  for (const inner of new Set([rest, rest.toUpperCase()])) {
    const search = createWordSearch(inner);
    for (let at = search.indexIn(text); at >= 0; at = search.indexIn(text, at + 1)) {
      const [start, end] = [at - 1, at + inner.length];
      const isWhole = !isWordSign(text, start - 1) && !isWordSign(text, end);
      if (isWhole && isUsual(text.slice(Math.max(0, start), end), word)) count++;
    }
  }
  if (count > 0) counts.set(word, count);
}

/** Whether a word is spelled in small letters, with a capital or in capitals. */
function isUsual(spelling: string, word: string): boolean {
  if (spelling === word.toUpperCase()) return true;
  return spelling.slice(1) === word.slice(1) && spelling.toLowerCase() === word;
}

/** Counts words without hyphen. */
function countSolid(text: string, words: ReadonlySet<string>, counts: Map<string, number>): void {
  const shapes = shapesOf(words);
  const lengths = lengthsOf(words);
  const signs = WORD_SIGNS;
  // Lower case is made of each spelling once, not at each place: that costs more than finding the place.
  const spellings = new Map<string, number>();
  const shortest = Math.min(...Array.from(words, (word) => word.length));
  // Every word that begins at or behind `from`, before which none stands, and is long enough reaches
  // over `probe`: most of the text need not be looked at.
  for (let from = 0, probe = shortest - 1; probe < text.length; probe = from + shortest - 1) {
    if (signs[text.charCodeAt(probe)] === 0) {
      from = probe + 1;
      continue;
    }
    const start = startOfWord(text, probe, from);
    const end = endOfWord(text, probe);
    from = end + 1;
    // Most words are told apart by length and some letters, without being cut out.
    if (lengths[end - start] !== 1 || shapes[shapeOf(text, start, end - start)] === 0) continue;
    const spelling = text.slice(start, end);
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  for (const [spelling, count] of spellings) {
    const word = spelling.toLowerCase();
    if (!words.has(word) || !isUsual(spelling, word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
}

/** Where the word begins that holds `at`, at or behind `from`. */
function startOfWord(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && WORD_SIGNS[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** Where the word ends that holds `at`. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && WORD_SIGNS[text.charCodeAt(end)] === 1) end++;
  return end;
}

function isWordSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_SIGNS[text.charCodeAt(at)] === 1;
}

function shapesOf(words: ReadonlySet<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;
  return shapes;
}

/** 1 at each length that one of these words has. */
function lengthsOf(words: ReadonlySet<string>): Uint8Array {
  const lengths = new Uint8Array(Math.max(...Array.from(words, (word) => word.length)) + 1);
  for (const word of words) lengths[word.length] = 1;
  return lengths;
}

const SHAPES = 1 << 16;
const LOWER = 32;

/** A number that words share only by chance, whatever their case. */
function shapeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start) | LOWER;
  const third = text.charCodeAt(start + Math.min(2, length - 1)) | LOWER;
  const last = text.charCodeAt(start + length - 1) | LOWER;
  return ((length * 31 + first) * 37 + third * 41 + last * 1543) & (SHAPES - 1);
}

const HYPHEN = 45;

/** 1 for each code unit of words: all of a text is held against it, and a table is the fastest. */
const WORD_SIGNS = new Uint8Array(0x10000);
for (let code = HYPHEN; code < 0x2000; code++) {
  const lower = code | LOWER;
  const isAscii = code < 128 && ((lower >= 97 && lower <= 122) || code === HYPHEN);
  if (isAscii || isLetterBeyondAscii(code)) WORD_SIGNS[code] = 1;
}

/** Letters of Latin script with accents, and the accents that stand apart. */
export function isLetterBeyondAscii(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}
