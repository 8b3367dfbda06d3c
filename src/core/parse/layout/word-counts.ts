/**
 * Counts how often each of these words stands unbroken in a text, in whatever case. A word is a run
 * of letters and inner hyphens. One pass over the text, however many words are asked for.
 */
export function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  if (words.size === 0) return new Map();
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
    let start = probe;
    while (start > from && signs[text.charCodeAt(start - 1)] === 1) start--;
    let end = probe + 1;
    while (end < text.length && signs[text.charCodeAt(end)] === 1) end++;
    from = end + 1;
    // Most words are told apart by length and some letters, without being cut out.
    if (lengths[end - start] !== 1 || shapes[shapeOf(text, start, end - start)] === 0) continue;
    const spelling = text.slice(start, end);
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  return countsOf(words, spellings);
}

/** How often each of these words stands in a text, from how often each spelling does. */
function countsOf(
  words: ReadonlySet<string>,
  spellings: ReadonlyMap<string, number>
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const word = spelling.toLowerCase();
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
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
