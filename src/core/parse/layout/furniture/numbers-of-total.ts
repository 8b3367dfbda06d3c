import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { isDigit } from '../../scan/occurrences.ts';

// "2/11" alone or glued to text, as in "2/11Inleiding"; not "2/11 van de"
const NUMBER_OF_TOTAL = /^(\d{1,3})\s?\/\s?(\d{1,3})(?=$|\p{Lu}\p{Ll}|(\s|\p{Ll}{2}))/u;

/**
 * Finds "2/11", also glued to the text after it, where the same total returns with a higher number;
 * with a blank behind it, or glued to a small letter, only where the numbers count the pages.
 */
export function findNumbersOfTotal(text: string, lines: Lines): Cut[] {
  const found = new Map<number, NumberOfTotal[]>();
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || !isDigit(text.charCodeAt(lines.from[i]!))) continue;
    const line = lines.at(i);
    const words = text.slice(line.from, Math.min(line.to, line.from + 10));
    const match = words.includes('/') ? NUMBER_OF_TOTAL.exec(words) : null;
    if (!match) continue;
    const [number, total] = [Number(match[1]), Number(match[2])];
    const end = line.from + match[0].length;
    const cut: Cut = { start: line.from, end, kind: 'furniture', furniture: 'page-number' };
    const same = found.get(total);
    const each = { cut, number, total, loose: match[3] !== undefined };
    if (same) same.push(each);
    else found.set(total, [each]);
  }
  return [...found.values()]
    .flatMap(believedNumbers)
    .map(({ cut }) => cut)
    .sort((a, b) => a.start - b.start);
}

interface NumberOfTotal {
  cut: Cut;
  number: number;
  total: number;
  /** What follows on the line makes it look like a fraction. */
  loose: boolean;
}

/** So many pages in a row prove that they are counted; fewer only where they reach the last. */
const ENOUGH_PAGES = 3;

function believedNumbers(same: readonly NumberOfTotal[]): NumberOfTotal[] {
  const differ = same[0]?.number !== same.at(-1)?.number;
  const pages: NumberOfTotal[] = [];
  for (const each of same) {
    const last = pages.at(-1)?.number;
    if (last === undefined ? each.number <= 2 : each.number === last + 1) pages.push(each);
  }
  const isComplete = pages.length > 1 && pages.at(-1)?.number === pages[0]?.total;
  const counted = new Set(isComplete || pages.length >= ENOUGH_PAGES ? pages : []);
  return same.filter(
    (each) => counted.has(each) || (!each.loose && differ && each.number <= each.total)
  );
}
