/**
 * Counts how often each of these words stands unbroken in a text, in whatever case. A word is a run
 * of letters and inner hyphens. One pass over the text, however many words are asked for.
 */
export function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (words.size === 0) return counts;
  const lengths = new Set<number>();
  const beginnings = new Set<number>();
  for (const word of words) {
    lengths.add(word.length);
    beginnings.add(hash(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)));
  }
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (
        lengths.has(i - start) &&
        beginnings.has(
          hash(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2))
        )
      ) {
        const word = text.slice(start, i).toLowerCase();
        if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      start = -1;
    }
  }
  return counts;
}

const HYPHEN = 45;
const LOWER = 32;

function hash(a: number, b: number, c: number): number {
  return ((a | LOWER) << 16) ^ ((b | LOWER) << 8) ^ (c | LOWER);
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code | LOWER) >= 97 ? (code | LOWER) <= 122 : code === HYPHEN;
  return isLetterBeyondAscii(code);
}

/** Letters of Latin script with accents, and the accents that stand apart. */
export function isLetterBeyondAscii(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}
