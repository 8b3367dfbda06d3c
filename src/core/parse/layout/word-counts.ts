/**
 * Counts how often each of these words stands unbroken in a text, in whatever case. A word is a run
 * of letters and inner hyphens. One pass over the text, however many words are asked for.
 */
export function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (words.size === 0) return counts;
  const shapes = shapesOf(words);
  const shortest = Math.min(...Array.from(words, (word) => word.length));
  // Every word that begins at or behind `from`, before which none stands, and is long enough reaches
  // over `probe`: most of the text need not be looked at.
  for (let from = 0, probe = shortest - 1; probe < text.length; probe = from + shortest - 1) {
    if (!isWordCode(text.charCodeAt(probe))) {
      from = probe + 1;
      continue;
    }
    let start = probe;
    while (start > from && isWordCode(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    from = end + 1;
    // Most words are told apart by length and beginning, without being cut out.
    if (shapes[shapeOf(text, start, end - start)] === 0) continue;
    const word = text.slice(start, end).toLowerCase();
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function shapesOf(words: ReadonlySet<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;
  return shapes;
}

const SHAPES = 1 << 16;
const LOWER = 32;

/** A number that words share only by chance, whatever their case. */
function shapeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start) | LOWER;
  const third = text.charCodeAt(start + 2) | LOWER;
  const last = text.charCodeAt(start + length - 1) | LOWER;
  return ((length * 31 + first) * 37 + third * 41 + last * 1543) & (SHAPES - 1);
}

const HYPHEN = 45;
const WORD_CODES = 0x370;
const wordCodes = Uint8Array.from({ length: WORD_CODES }, (_, code) => {
  const isAscii = (code | LOWER) >= 97 && (code | LOWER) <= 122;
  return (code < 128 ? isAscii || code === HYPHEN : isLetterBeyondAscii(code)) ? 1 : 0;
});

function isWordCode(code: number): boolean {
  return code < WORD_CODES ? wordCodes[code] === 1 : isLetterBeyondAscii(code);
}

/** Letters of Latin script with accents, and the accents that stand apart. */
export function isLetterBeyondAscii(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}
