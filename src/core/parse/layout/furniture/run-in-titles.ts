import { oddSigns, withoutNoise } from './run-in-noise.ts';
import {
  MIN_WORDS,
  type Place,
  type Stretch,
  type Window,
  type Word,
  readWindows
} from './run-in-words.ts';

/** The first line of a page is no longer than this, in characters: its number stands at its end. */
const MAX_LINE = 160;

/** From this share of words in common on, two titles are one. */
const SAME_TITLE = 0.5;

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

function runOf({ words, run }: Window): readonly Word[] {
  return run ? words.slice(run[0], run[1] + 1) : [];
}

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
