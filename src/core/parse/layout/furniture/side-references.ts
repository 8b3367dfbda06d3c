import type { Cut } from '../cut-lines.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { createSeeker } from '../../scan/seeker.ts';
import { createWordSearch } from '../../scan/word-search.ts';

// "8    Ons kenmerk", "Ons kenmerk": at the right edge of each page of a letter, beside its text
const LABEL = /(?:^|\s)(?:Ons kenmerk|Onze referentie|Kenmerk)$/u;
// how they begin: longer strings are found more slowly
const SIGNS = ['Ons ke', 'Onze r', 'Kenmer'];

/** Longer lines are no lines of a page. */
const MAX_LINE = 240;

/** References have so many characters, and a digit. */
const LEAST_REFERENCE = 5;
const MOST_REFERENCE = 40;

// between the text and what stands beside it
const WIDE_BLANKS = /\s{3,}/u;

interface Label {
  /** Index of its line, and of the next line that is not blank. */
  line: number;
  below: number;
}

/**
 * Finds the reference that a letter repeats at the right edge of its pages where a producer printed
 * it on the lines of the text beside it: "8    Ons kenmerk" ⏎ "Hoe groot is het    DGKE / 4510". The
 * first one is no running head: it belongs to the head of the letter.
 */
export function findSideReferences(text: string, lines: Lines): Cut[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  const [, ...later] = labelsOf(text, lines);
  if (later.length === 0) return [];
  const reference = referenceBelow(text, lines, later);
  if (reference === undefined) return [];
  return later.flatMap(({ line, below }) => {
    const label = LABEL.exec(wordsOf(text, lines, line));
    const isBeside = label !== null && label.index > 0;
    const value = valueAt(text, lines, below, reference);
    if (!label || !value || (!isBeside && value.start === lines.from[below])) return [];
    const end = lines.to[line]!;
    return [cutOf(end - label[0].trimStart().length, end), value];
  });
}

function labelsOf(text: string, lines: Lines): Label[] {
  const labels: Label[] = [];
  const signs = createSeeker(text, SIGNS);
  for (let line = 0; line < lines.length; line++) {
    if (lines.kind[line] !== TEXT || lines.to[line]! - lines.from[line]! > MAX_LINE) continue;
    if (!signs.isBetween(lines.from[line]!, lines.to[line]!)) continue;
    if (!LABEL.test(wordsOf(text, lines, line))) continue;
    let below = line + 1;
    while (lines.kind[below] === BLANK) below++;
    if (below < lines.length) labels.push({ line, below });
  }
  return labels;
}

/** What most lines below these labels end in behind wide blanks, or the shortest of what they end in. */
function referenceBelow(text: string, lines: Lines, labels: readonly Label[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { below } of labels) {
    const value = wordsOf(text, lines, below).split(WIDE_BLANKS).at(-1)!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [[found] = ['']] = [...counts].sort(
    ([a, inA], [b, inB]) => inB - inA || a.length - b.length
  );
  const fits =
    found.length >= LEAST_REFERENCE &&
    found.length <= MOST_REFERENCE &&
    /\d/u.test(found) &&
    isRepeated(text, found);
  return fits ? found : undefined;
}

function isRepeated(text: string, words: string): boolean {
  const search = createWordSearch(words);
  return search.indexIn(text, search.indexIn(text) + 1) >= 0;
}

/** The reference at the end of a line, or of the next one: a line of the text may come between. */
function valueAt(text: string, lines: Lines, below: number, reference: string): Cut | undefined {
  const value = lastOf(text, lines, below, reference);
  if (value || lines.kind[below + 1] !== TEXT) return value;
  const next = lastOf(text, lines, below + 1, reference);
  const blanks = next && text.slice(Math.max(next.start - 3, lines.from[below + 1]!), next.start);
  return blanks !== undefined && /^\s{3}$/u.test(blanks) ? next : undefined;
}

function lastOf(text: string, lines: Lines, line: number, reference: string): Cut | undefined {
  const words = wordsOf(text, lines, line);
  const isLast = words === reference || words.endsWith(` ${reference}`);
  const end = lines.to[line]!;
  return isLast ? cutOf(end - reference.length, end) : undefined;
}

const cutOf = (start: number, end: number): Cut => ({
  start,
  end,
  kind: 'furniture',
  furniture: 'running-head'
});

function wordsOf(text: string, lines: Lines, line: number): string {
  return text.slice(lines.from[line]!, lines.to[line]!);
}
