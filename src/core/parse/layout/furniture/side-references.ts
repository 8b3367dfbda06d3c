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
    const value = lastOf(text, lines, below, reference);
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

/** What the lines below all these labels end in: the shortest of them. */
function referenceBelow(text: string, lines: Lines, labels: readonly Label[]): string | undefined {
  const values = labels.map(({ below }) => wordsOf(text, lines, below));
  const shortest = values.reduce((a, b) => (b.length < a.length ? b : a));
  const fits =
    shortest.length >= LEAST_REFERENCE &&
    shortest.length <= MOST_REFERENCE &&
    /\d/u.test(shortest) &&
    isRepeated(text, shortest);
  return fits ? shortest : undefined;
}

function isRepeated(text: string, words: string): boolean {
  const search = createWordSearch(words);
  return search.indexIn(text, search.indexIn(text) + 1) >= 0;
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
