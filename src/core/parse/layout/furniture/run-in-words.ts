import { findAll } from '../../scan/find-all.ts';

/** A stretch of the source, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** How far before a page number its title is looked for: the title and one line behind it, in characters. */
const REACH = 700;

/** A title of fewer words could as well be a phrase that the text likes. */
export const MIN_WORDS = 4;

/** Words of the title return on so many pages, as a share of those with the words that return most. */
const SHARE = 0.6;

/** So many words in a row may be misread inside a title. */
const MAX_MISREAD = 4;

/** A run of words is about as long as the longest from this share of its words on. */
const ABOUT_AS_LONG = 0.6;

/** A word of the source. */
export interface Word extends Stretch {
  /** Its letters and digits alone, in small letters. */
  key: string;
  /** A full stop behind a word: no title holds one before a capital. */
  ends: boolean;
}

/** The words before one page number, and which of them return before others. */
export interface Window {
  words: readonly Word[];
  /** First and last word of the longest run of words that return. */
  run: Place | undefined;
  /** How many words of the run return. */
  weight: number;
}

// "Rekenkamer", "31", "nr."
const WORD = /\S+/gu;

// "gereed.", "gereed?»"; not "nr.", "d.d."
const WORD_AND_STOP = /\p{L}{3}[»”"’')]?[.?!][»”"’')]?$/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

// "Vraag 3", "Antwoord 12:" begins below the title of a page, however many pages begin so
const HEADING = /^(?:Vraag|Antwoord)$/u;
const NUMBER = /^\d{1,3}[a-z]?[.:]?$/u;

/** The words before each page number, and the longest run of them that returns before others. */
export function readWindows(text: string, from: number, numbers: readonly Stretch[]): Window[] {
  const all = numbers.map(({ start }, i) => {
    const first = Math.max(from, numbers[i - 1]?.end ?? from, start - REACH);
    const words = findAll(text.slice(first, start), WORD);
    return words.map(({ 0: word, index }, at): Word => ({
      start: first + index,
      end: first + index + word.length,
      key:
        HEADING.test(word) && NUMBER.test(words[at + 1]?.[0] ?? '')
          ? `${first + index}`
          : keyOf(word),
      ends: WORD_AND_STOP.test(word)
    }));
  });
  const counts = new Map<string, number>();
  for (const words of all) {
    for (const three of new Set(words.slice(2).map((_, i) => threeFrom(words, i)))) {
      counts.set(three, (counts.get(three) ?? 0) + 1);
    }
  }
  const least = Math.max(2, SHARE * [...counts.values()].reduce((a, b) => Math.max(a, b), 0));
  return all.map((words) =>
    longestRun(words, (i) => (counts.get(threeFrom(words, i)) ?? 0) >= least)
  );
}

function keyOf(word: string): string {
  return word.replaceAll(NO_LETTER, '').toLowerCase();
}

/** Three words from one on, as one key; "" at the end. */
function threeFrom(words: readonly Word[], i: number): string {
  const third = words[i + 2];
  return third ? `${words[i]!.key} ${words[i + 1]!.key} ${third.key}` : '';
}

/** The longest run of words that return; a run of whole sentences is text that repeats itself. */
function longestRun(words: readonly Word[], returns: (i: number) => boolean): Window {
  const runs: { first: number; last: number; weight: number }[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const isInSentence = !words[i]!.ends && !words[i + 1]!.ends;
    if (!isInSentence || !returns(i)) continue;
    const run = runs.at(-1);
    const gap = i - (run?.last ?? i);
    // Right behind the title a phrase may stand that the text likes: nothing was misread between them.
    const goesOn = run && gap !== 1 && gap <= MAX_MISREAD + 1 && !holdsEnd(words, run.last, i);
    if (goesOn) {
      run.weight += i + 2 - Math.max(run.last, i - 1);
      run.last = i + 2;
    } else runs.push({ first: i, last: i + 2, weight: 3 });
  }
  const whole = runs.filter(({ last }) => !words[last]!.ends);
  // Nearest to the number, of those about as long: the first page may have the title three times.
  const longest = whole.reduce((most, { weight }) => Math.max(most, weight), 0);
  const best = whole.findLast(({ weight }) => weight >= longest * ABOUT_AS_LONG);
  return { words, run: best && [best.first, best.last], weight: best?.weight ?? 0 };
}

function holdsEnd(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.ends) return true;
  return false;
}

/** The first and the last word of something. */
export type Place = readonly [first: number, last: number];
