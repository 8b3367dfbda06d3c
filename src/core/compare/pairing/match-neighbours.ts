import { addMatch, type ItemMatch, matchesOf, type Matching } from './matching.ts';
import { similarityOf } from '../tokens/similarity.ts';
import { isShort, type TextItem } from '../tokens/text-item.ts';

/** Similarity that suffices between two neighbours that agree, and beside one. */
const BETWEEN = 0.15;
const BESIDE = 0.5;

function similarity({ items }: Matching, i: number, j: number): number {
  return similarityOf(items.a[i]!, items.b[j]!);
}

function areShort({ items }: Matching, i: number, j: number): boolean {
  return isShort(items.a[i]!) && isShort(items.b[j]!);
}

const BLANK_LINE = /^[^\S\n]*\n\s*\n/;

/** Whether one of two texts is the first paragraphs of the other: "Ja." beside "Ja." with more below. */
function opens(a: TextItem, b: TextItem): boolean {
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  return long.startsWith(short) && BLANK_LINE.test(long.slice(short.length));
}

/** Whether there is such a text in the second list, and nothing has gone there yet. */
function isFree({ items, of }: Matching, j: number): boolean {
  return j in items.b && !of.b[j];
}

/**
 * Adds counterparts that only their neighbours give away: where the text before and the text behind
 * have gone to j - 1 and j + 1, a short or damaged text has gone to j. One neighbour suffices for a text
 * with which the other one begins.
 */
export function matchNeighbours(found: Matching): void {
  const { a } = found.of;
  const tryMatch = (i: number, rule: (agreed: boolean, i: number, j: number) => boolean) => {
    if (a[i]) return false;
    const votes = [(a[i - 1]?.b.at(-1) ?? -2) + 1, (a[i + 1]?.b[0] ?? 0) - 1];
    const agreed = votes[0] === votes[1];
    const j = votes.find((j) => isFree(found, j) && rule(agreed, i, j));
    if (j !== undefined) addMatch(found, i, j);
    return j !== undefined;
  };
  const rules = [
    (agreed: boolean, i: number, j: number) =>
      similarity(found, i, j) >= (agreed ? BETWEEN : BESIDE),
    (agreed: boolean, i: number, j: number) => agreed && areShort(found, i, j),
    (_: boolean, i: number, j: number) => opens(found.items.a[i]!, found.items.b[j]!)
  ];
  for (const rule of rules) while (a.filter((_, i) => tryMatch(i, rule)).length > 0);
}

/**
 * Adds what was rewritten beyond recognition: where as many texts are left over on both sides between
 * the same neighbours, they are each other's counterparts.
 */
export function matchGaps(found: Matching): void {
  const { items, of } = found;
  const matches = matchesOf(found);
  const inOrder = matches.filter((match, at) => at === 0 || match.b[0]! > matches[at - 1]!.b[0]!);
  const free = (side: 'a' | 'b', from: number, to: number) =>
    [...items[side].keys()].filter((at) => at >= from && at < to && !of[side][at]);
  let [fromA, fromB] = [0, 0];
  for (const border of [...inOrder, { a: [items.a.length], b: [items.b.length] }]) {
    const left = free('a', fromA, border.a[0]!);
    const right = free('b', fromB, border.b[0]!);
    if (left.length === right.length) left.forEach((i, at) => addMatch(found, i, right[at]!));
    [fromA, fromB] = [border.a.at(-1)! + 1, border.b.at(-1)! + 1];
  }
}

/**
 * Adds the other half of a swap: where an answer has gone to the place of one that was not found
 * back, that one has gone to its place. `swapped` gives the places of a match, if it is out of its
 * own: which text of `a` stood where it went, and which of `b` stands where it came from.
 */
export function completeSwaps(
  found: Matching,
  swapped: (match: ItemMatch) => readonly [i: number | undefined, j: number | undefined]
): void {
  for (const match of matchesOf(found)) {
    const [i, j] = swapped(match);
    if (i === undefined || j === undefined || found.of.a[i] || !isFree(found, j)) continue;
    if (similarity(found, i, j) >= BETWEEN || areShort(found, i, j)) addMatch(found, i, j);
  }
}

/**
 * Adds short texts ("Ja.") at either end of a run that has gone to other places: where the text beside
 * it has gone to j + 1, it has gone to j. `isStranger` tells whether what was in the place of `j` is
 * something else.
 */
export function extendRuns(found: Matching, isStranger: (i: number, j: number) => boolean): void {
  const known = [...found.of.a];
  known.forEach((match, i) => {
    const before = known[i - 1]?.b.at(-1);
    const j = before === undefined ? (known[i + 1]?.b[0] ?? 0) - 1 : before + 1;
    if (match || !isFree(found, j)) return;
    if (areShort(found, i, j) && isStranger(i, j)) addMatch(found, i, j);
  });
}
