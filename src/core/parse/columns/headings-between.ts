import { ENDS_SENTENCE } from './running-text.ts';
import type { Region } from './regions.ts';
import type { CutLine, Half } from './cut-line.ts';
import { beginsSmall } from '../scan/letter-case.ts';

// "Vraag 2", "Antwoord", "3": what heads a part of one column
const OF_COLUMN = /^(?:(?:Vra(?:ag|gen)|Antwoord)(?:\s[\d,\sent/m]+)?|\d{1,3})[.:]?$/u;
const DESCRIPTION = /^(?:Vra(?:ag|gen)|Mededeling) van /u;

/**
 * Parts a region where a short line stands over both columns, as the number of the next paper does:
 * between blank lines, with nothing beside it, where both columns have ended and begin anew.
 */
export function splitAtHeadings(text: string, region: Region): Region[] {
  const { cuts } = region;
  const parts: Region[] = [];
  let from = 0;
  const take = (to: number) => {
    let end = to;
    while (end > from && isBlank(cuts[end - 1]!)) end--;
    if (end > from) {
      const [first, behind] = [region.first + from, region.first + end];
      parts.push({ ...region, first, end: behind, cuts: cuts.slice(from, end) });
    }
  };
  for (let at = 1; at + 1 < cuts.length; at++) {
    if (!standsOverBoth(text, cuts, at)) continue;
    take(at);
    from = at + 1;
    while (from < cuts.length && isBlank(cuts[from]!)) from++;
  }
  take(cuts.length);
  return parts;
}

function standsOverBoth(text: string, cuts: readonly CutLine[], at: number): boolean {
  const line = cuts[at]!;
  if (isEmpty(line.left) || !isEmpty(line.right)) return false;
  if (!isBlank(cuts[at - 1]!) || !isBlank(cuts[at + 1]!)) return false;
  const below = cuts.slice(at + 1).find((cut) => !isBlank(cut));
  if (!below || isEmpty(below.left) || isEmpty(below.right)) return false;
  const read = ({ from, to }: Half) => text.slice(from, to);
  const isDescribed = DESCRIPTION.test(read(below.left));
  if (OF_COLUMN.test(read(line.left)) && !isDescribed) return false;
  if (beginsSmall(read(below.left)) || beginsSmall(read(below.right))) return false;
  return (['left', 'right'] as const).every((side) => {
    const above = cuts.slice(0, at).findLast((cut) => !isEmpty(cut[side]));
    return above !== undefined && ENDS_SENTENCE.test(read(above[side]));
  });
}

const isEmpty = ({ from, to }: Half): boolean => from === to;

const isBlank = ({ left, right }: CutLine): boolean => isEmpty(left) && isEmpty(right);
