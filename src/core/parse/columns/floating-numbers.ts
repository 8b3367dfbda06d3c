import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { isBulletAlone } from '../layout/prose/list-item.ts';
import { latin } from '../scan/latin.ts';
import { OPENS_QUESTION } from '../scan/question-openings.ts';
import { ReadingOrder } from './reading-order.ts';

// "5.", "5)"
const NUMBER_ALONE = /^(\d{1,3})[.)]$/u;

// "4.", "4. Deelt u"
const NUMBERED = /^(\d{1,3})[.)](?=\s|$)/u;

// "a. burgers", "b) wonen", "• wonen"
const ITEM = /^(?:[a-z][.)]|[•▪●○◦–-])\s+\S/u;

// "a. burgers": it goes on with the sentence above, as "a. Hoeveel" does not
const GOES_ON = latin(/^(?:[a-z][.)]|[•▪●○◦–-])\s+\P{Lu}/u);
const SMALL = latin(/^\p{Ll}/u);
const CAPITAL = latin(/^[«‘“"']?\p{Lu}/u);
const OPENS = new RegExp(String.raw`(?:^|[.?!;,] )(?:${OPENS_QUESTION})(?!\p{L})`, 'iu');
const HEADING = /^(?:Vra(?:ag|gen)|Antwoord)(?![a-z])/u;
const ENDS = /[.?!;][»”"’')\]]{0,2}\d{0,2}$/u;

/** So far above stands the number before, and so many lines the items take, with the text below them. */
const LINES_ABOVE = 40;
const MOST_LINES = 40;

/**
 * The text with numbers put where they belong that a reader of pages wrote too early: below "Deelt u de
 * opvatting dat:" the number of the next paragraph, or the bullets of all items and then that number, and
 * only then the items. `undefined` where no number stands so.
 */
export function lowerNumbers(text: string, lines: Lines): ReadingOrder | undefined {
  if (!text.includes(':\n') && !text.includes(':\r')) return undefined;
  let order: ReadingOrder | undefined;
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines.kind[at] === BLANK || text.charCodeAt(lines.to[at]! - 1) !== COLON) continue;
    if (!mayFloat(text, lines, nextPrinted(lines, at))) continue;
    const found = findFloating(text, lines, at);
    if (!found) continue;
    order ??= new ReadingOrder(text);
    order.take(from, lines.start[found.number]!);
    order.take(lines.end[found.number]!, lines.start[found.below]!);
    order.take(lines.start[found.number]!, lines.end[found.number]!);
    from = lines.start[found.below]!;
    at = found.below - 1;
  }
  order?.take(from, text.length);
  return order?.close();
}

const COLON = 58;

/** Whether a line may be a number or a bullet alone. */
function mayFloat(text: string, lines: Lines, at: number): boolean {
  if (at >= lines.length || lines.to[at]! - lines.from[at]! > SHORT) return false;
  const code = text.charCodeAt(lines.from[at]!);
  return code === SMALL_O || !((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}

const SMALL_O = 111;

function nextPrinted(lines: Lines, at: number): number {
  let next = at + 1;
  while (next < lines.length && lines.kind[next] === BLANK) next++;
  return next;
}

/** Indices of the line of the number, and of the first line of its own paragraph. */
function findFloating(
  text: string,
  lines: Lines,
  above: number
): { number: number; below: number } | undefined {
  const read = (at: number) => text.slice(lines.from[at], lines.to[at]);
  let number = nextPrinted(lines, above);
  let bullets = 0;
  const isShort = () => number < lines.length && lines.to[number]! - lines.from[number]! <= SHORT;
  while (isShort() && isBulletAlone(text, lines.at(number))) {
    bullets++;
    number = nextPrinted(lines, number);
  }
  if (!isShort()) return undefined;
  const value = Number(NUMBER_ALONE.exec(read(number))?.[1] ?? 0);
  if (value < 2 || !followsNumber(text, lines, above, value - 1)) return undefined;
  let at = nextPrinted(lines, number);
  if (at >= lines.length) return undefined;
  if (!(bullets === 0 ? GOES_ON : SMALL).test(read(at))) return undefined;
  if (bullets === 0 && !asksWith(text, lines, above)) return undefined;
  let ends = ENDS.test(read(at));
  for (let line = 1; line < MOST_LINES; line++) {
    at = nextPrinted(lines, at);
    if (at >= lines.length) return undefined;
    const words = read(at);
    if (NUMBERED.test(words) || HEADING.test(words)) return undefined;
    const begins = ends && CAPITAL.test(words) && !ITEM.test(words);
    if (begins) return line >= bullets && asks(text, lines, at) ? { number, below: at } : undefined;
    if (bullets === 0 && ITEM.test(words) && !GOES_ON.test(words)) return undefined;
    ends = ENDS.test(words);
  }
  return undefined;
}

/** A number with its sign is no longer, in characters. */
const SHORT = 4;

/** Whether the number before heads what stands above. */
function followsNumber(text: string, lines: Lines, above: number, value: number): boolean {
  for (let at = above; at >= 0 && above - at < LINES_ABOVE; at--) {
    if (lines.kind[at] === BLANK) continue;
    const found = NUMBERED.exec(
      text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + 6))
    );
    if (found) return Number(found[1]) === value;
  }
  return false;
}

/** Whether a question below a number ends with this line: an answer may number its lists as the questions are. */
function asksWith(text: string, lines: Lines, above: number): boolean {
  let words = '';
  for (let at = above; at >= 0 && above - at < LINES_OF_QUESTION; at--) {
    if (lines.kind[at] === BLANK) continue;
    const line = text.slice(
      lines.from[at],
      Math.min(lines.to[at]!, lines.from[at]! + LONGEST_LINE)
    );
    if (HEADING.test(line)) return false;
    const sign = NUMBERED.exec(line);
    words = `${line.slice(sign?.[0].length ?? 0).trim()} ${words}`;
    if (sign) break;
  }
  const stop = Math.max(...['.', '?', '!'].map((mark) => words.lastIndexOf(mark)));
  return OPENS.test(words.slice(stop + 1).trim());
}

/** Whether the paragraph that begins with a line asks, before the next number that does not float itself. */
function asks(text: string, lines: Lines, from: number): boolean {
  let announces = false;
  for (let at = from; at < lines.length && at < from + LINES_OF_QUESTION; at++) {
    if (lines.kind[at] === BLANK) continue;
    const words = text.slice(lines.from[at], lines.to[at]);
    if (HEADING.test(words) || (NUMBERED.test(words) && !announces)) return false;
    if (words.includes('?')) return true;
    announces = words.endsWith(':');
  }
  return false;
}

const LINES_OF_QUESTION = 12;
const LONGEST_LINE = 400;
