/** A word of a text in the form in which it is sought, with its place in the text. */
export interface Token {
  term: string;
  /** UTF-16 code units, half-open. */
  start: number;
  end: number;
  /** Counts the words of the text; a joined token has that of its first word. */
  position: number;
  /** How many words it covers: 2 for the "aiverordening" of "AI-verordening". */
  covers: number;
}

/** The words as one, at the place of the first. */
export function join(words: readonly Token[]): Token {
  return {
    term: words.map((word) => word.term).join(''),
    start: words[0]!.start,
    end: words.at(-1)!.end,
    position: words[0]!.position,
    covers: words.length
  };
}

/** The one character between two words, or `''` where there are more or none. */
export function gapBetween(text: string, before: Token, after: Token): string {
  return after.start - before.end === 1 ? text.charAt(before.end) : '';
}

/** Whether a single one of these characters stands between two words. */
export function isGap(gap: string, gaps: string): boolean {
  return gap !== '' && gaps.includes(gap);
}
