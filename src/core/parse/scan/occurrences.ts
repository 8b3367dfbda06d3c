import { createWordSearch, type WordSearch } from './word-search.ts';

/** Finds where any of some strings stands in a text, in its order; where two begin counts once. */
export type OccurrenceFinder = (text: string) => number[];

/**
 * Prepares a search for strings. Looking for a rare string costs a fraction of matching a pattern
 * everywhere, so a finder looks for what every match contains and tries its pattern only there.
 */
export function createOccurrenceFinder(needles: readonly string[]): OccurrenceFinder {
  const searches = needles.map(createWordSearch);
  return (text) => findAllOf(text, searches);
}

function findAllOf(text: string, searches: readonly WordSearch[]): number[] {
  const found: number[] = [];
  let isOrdered = true;
  findEach(text, searches, (at) => {
    if (at <= (found.at(-1) ?? -1)) isOrdered = false;
    found.push(at);
  });
  if (isOrdered) return found;
  return found.sort((a, b) => a - b).filter((at, i) => at !== found[i - 1]);
}

/** Prepares a search that tells of several strings apart where each stands in a text. */
export function createOccurrenceIndex(
  needles: readonly string[]
): (text: string) => ReadonlyMap<string, readonly number[]> {
  const searches = needles.map(createWordSearch);
  return (text) => {
    const places = needles.map((): number[] => []);
    findEach(text, searches, (at, i) => places[i]!.push(at));
    return new Map(needles.map((needle, i) => [needle, places[i]!]));
  };
}

/**
 * So much of a long text is searched for all strings before the next, in characters: it stands in the
 * processor's cache then, where each string sought to the end would be read from memory each time.
 */
const WINDOW = 1 << 14;

/** No string sought here is longer. */
const LONGEST = 32;

function findEach(
  text: string,
  searches: readonly WordSearch[],
  tell: (at: number, search: number) => void
): void {
  for (let start = 0; start < text.length; start += WINDOW) {
    const piece = text.slice(start, start + WINDOW + LONGEST);
    for (let i = 0; i < searches.length; i++) {
      const search = searches[i]!;
      let at = search.indexIn(piece);
      for (; at >= 0 && at < WINDOW; at = search.indexIn(piece, at + 1)) tell(start + at, i);
    }
  }
}

/** Prepares to tell whether a text holds any of some strings. */
export function createHolding(needles: readonly string[]): (text: string) => boolean {
  const searches = needles.map(createWordSearch);
  return (text) => {
    for (let start = 0; start < text.length; start += WINDOW) {
      const piece = text.slice(start, start + WINDOW + LONGEST);
      for (const search of searches) if (search.indexIn(piece) >= 0) return true;
    }
    return false;
  };
}

const DIGIT = /\d/gu;

/** Where each run of digits begins. */
export function findDigitRuns(text: string): number[] {
  const found: number[] = [];
  for (let at = nextDigitRun(text, 0); at < text.length; at = nextDigitRun(text, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Where the first run of digits begins that does not begin before `from`; behind the text for none. */
function nextDigitRun(text: string, from: number): number {
  let at = from;
  if (isDigit(text.charCodeAt(at - 1))) while (isDigit(text.charCodeAt(at))) at++;
  DIGIT.lastIndex = at;
  // the engine looks for digits several times as fast as a loop over the characters
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}

/** Whether this is the code of a digit; `NaN`, which stands behind the end of a text, is not. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Blanks of any width; Word puts those that do not break into "26 643" and "nr. 9". */
const NO_BREAK = /[\u00a0\u2000-\u200a\u202f\u205f]/gu;

/** The commonest of them is sought apart: its last bits are those of a space, which slows a pattern. */
const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_SPACES = /\u00a0/gu;
const RARE_NO_BREAK = /[\u2000-\u200a\u202f\u205f]/u;

/**
 * The text with plain blanks for those that do not break; every offset stays the same. Where it has no
 * rare signs (`rare-signs.ts`), only the common one is looked for.
 */
export function withPlainBlanks(text: string, hasRareSigns: boolean): string {
  if (!holdsNoBreak(text, hasRareSigns)) return text;
  return text.replaceAll(hasRareSigns ? NO_BREAK : NO_BREAK_SPACES, ' ');
}

/** Whether a text holds blanks that do not break. */
export function holdsNoBreak(text: string, hasRareSigns: boolean): boolean {
  return text.includes(NO_BREAK_SPACE) || (hasRareSigns && RARE_NO_BREAK.test(text));
}
