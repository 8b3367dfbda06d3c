import { findAll } from '../../scan/find-all.ts';

/** A stretch of the source, half-open. */
interface Stretch {
  start: number;
  end: number;
}

/** How far before a page number its title is looked for: the title and one line behind it, in characters. */
const REACH = 700;

/** The first line of a page is no longer than this, in characters: its number stands at its end. */
const MAX_LINE = 160;

/** A title of fewer words could as well be a phrase that the text likes. */
const MIN_WORDS = 4;

/** Words of the title return on so many pages, as a share of those with the words that return most. */
const SHARE = 0.6;

/** So many words in a row may be misread inside a title. */
const MAX_MISREAD = 4;

/** A run of words is about as long as the longest from this share of its words on. */
const ABOUT_AS_LONG = 0.6;

/** From this share of words in common on, two titles are one. */
const SAME_TITLE = 0.5;

interface Word extends Stretch {
  /** Its letters and digits alone, in small letters. */
  key: string;
  /** A full stop behind a word: no title holds one before a capital. */
  ends: boolean;
}

/** The words before one page number, and which of them return before others. */
interface Window {
  words: readonly Word[];
  /** First and last word of the longest run of words that return. */
  run: Place | undefined;
  /** How many words of the run return. */
  weight: number;
}

/**
 * Finds the title that stands before the number of each page where all lines were run together:
 * directly before it, or with the first line of the page between. Words that a scanner misread are
 * taken along, and so are the odd signs that it made of a mark beside the title.
 *
 * @param numbers the places of the page numbers, in order.
 * @param from where what can hold the first title begins.
 * @returns one for each number, `undefined` where there is none.
 */
export function findTitlesInLine(
  text: string,
  from: number,
  numbers: readonly Stretch[]
): (Stretch | undefined)[] {
  const windows = readWindows(text, from, numbers);
  const fullest = windows.reduce((a, b) => (b.weight > a.weight ? b : a), windows[0]!);
  const title = runOf(fullest).map(({ key }) => key);
  if (fullest.weight < MIN_WORDS) return windows.map(() => undefined);
  const places = windows.map((window) => titleIn(window, title));
  const odd = oddSigns(text, windows, places);
  return windows.map(({ words }, i) => {
    const place = places[i];
    if (!place) return undefined;
    const [first, last] = place;
    const { end } = words[last]!;
    if (numbers[i]!.start - end > MAX_LINE) return undefined;
    return { start: words[withoutNoise(text, words, first, odd)]!.start, end };
  });
}

// "Rekenkamer", "31", "nr."
const WORD = /\S+/gu;
// "gereed.", "gereed?»"; not "nr.", "d.d."
const WORD_AND_STOP = /\p{L}{3}[»”"’')]?[.?!][»”"’')]?$/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

function readWindows(text: string, from: number, numbers: readonly Stretch[]): Window[] {
  const all = numbers.map(({ start }, i) => {
    const first = Math.max(from, numbers[i - 1]?.end ?? from, start - REACH);
    return findAll(text.slice(first, start), WORD).map(({ 0: word, index }): Word => ({
      start: first + index,
      end: first + index + word.length,
      key: word.replaceAll(NO_LETTER, '').toLowerCase(),
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

function runOf({ words, run }: Window): readonly Word[] {
  return run ? words.slice(run[0], run[1] + 1) : [];
}

/** The first and the last word of something. */
type Place = readonly [first: number, last: number];

/** Where the title stands among the words, with those of its ends that were misread. */
function titleIn(window: Window, title: readonly string[]): Place | undefined {
  const { words, run } = window;
  if (!run) return undefined;
  const known = new Set(title);
  const shared = runOf(window).filter(({ key }) => known.has(key)).length;
  if (shared < MIN_WORDS || shared < title.length * SAME_TITLE) return undefined;
  const [first, last] = run;
  const before = title.slice(0, Math.max(0, title.indexOf(words[first]!.key))).reverse();
  const rest = title.slice(title.lastIndexOf(words[last]!.key) + 1);
  // A page may have the title twice, above the text and as its heading.
  const again = rest.indexOf(words[first]!.key);
  const behind = again < 0 ? rest : rest.slice(0, again);
  const ahead = words.slice(0, first).reverse();
  return [
    first - countAlike(ahead, before, (near, far) => far + near),
    last + countAlike(words.slice(last + 1), behind, (near, far) => near + far)
  ];
}

/** How many words in a row are those of the title, as far as a scanner could read them. */
function countAlike(
  words: readonly Word[],
  title: readonly string[],
  joined: (near: string, far: string) => string
): number {
  let count = 0;
  for (let at = 0; at < title.length; at++, count++) {
    const key = words[count]?.key ?? '';
    if (isAlike(key, title[at]!)) continue;
    // "39101" for "39 101"
    if (key === '' || key !== joined(title[at]!, title[at + 1] ?? '')) break;
    at++;
  }
  return count;
}

/** "8eantwoordng" for "beantwoording": half of the letters stand at the same end. */
function isAlike(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short === '' || long.length - short.length > 3) return word === other;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front++;
  let back = 0;
  while (back < short.length - front && short.at(-1 - back) === long.at(-1 - back)) back++;
  return (front + back) * 2 >= long.length;
}

// "kosten", "kosten,", "(kosten)."
const PLAIN_WORD = /^[«‘“"'(]*\p{L}{2,}(?:[-’']\p{L}+)*[.,;:?!)»”’"]*$/u;
const SENTENCE_END = /[.?!][»”’"')]*$/u;

/** So many odd signs in a row at most were made of one mark; dots and dashes do not count. */
const MAX_NOISE = 5;

const textOf = (text: string, { start, end }: Stretch) => text.slice(start, end);

/** What is no word and stands before the title of more than one page: "1814-2014", "2H". */
function oddSigns(
  text: string,
  windows: readonly Window[],
  places: readonly (Place | undefined)[]
): ReadonlySet<string> {
  const pages = new Map<string, number>();
  windows.forEach(({ words }, i) => {
    const [first] = places[i] ?? [0];
    const before = words.slice(Math.max(0, first - MAX_NOISE), first);
    const from = before.findLastIndex((word) => PLAIN_WORD.test(textOf(text, word))) + 1;
    for (const key of new Set(before.slice(from).map((word) => word.key))) {
      pages.set(key, (pages.get(key) ?? 0) + 1);
    }
  });
  return new Set([...pages].flatMap(([key, count]) => (key !== '' && count > 1 ? [key] : [])));
}

/**
 * The first word of the title or of the odd signs before it, "•• ", "2 i)iii3ii 1814-2014 .., ": signs
 * without letters, those that return on other pages with their neighbours, and behind the end of a
 * sentence whatever is no word.
 */
function withoutNoise(
  text: string,
  words: readonly Word[],
  title: number,
  odd: ReadonlySet<string>
): number {
  let first = title;
  let returns = false;
  let signs = 0;
  let at = title;
  for (; at > 0 && signs < MAX_NOISE; at--) {
    const word = words[at - 1]!;
    const printed = textOf(text, word);
    if (word.key === '') {
      if (first === at) first--;
      continue;
    }
    signs++;
    if (SENTENCE_END.test(printed)) return at;
    if (PLAIN_WORD.test(printed)) return returns ? at : first;
    returns ||= odd.has(word.key);
  }
  return returns ? at : first;
}
