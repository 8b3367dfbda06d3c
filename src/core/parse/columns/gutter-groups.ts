import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { SHIFT, type Gutter } from './gutters.ts';

/** So many lines part text from text by a gutter at least. */
const MIN_PARTING = 3;

/** Index of the first line that shows a gutter. */
export const firstOf = ({ shown }: Gutter): number => shown[0]!;

/** Index of the last one. */
export const lastOf = ({ shown }: Gutter): number => shown.at(-1)!;

/**
 * The gutters that most lines show, in order of their lines. Those near each other between which no
 * line runs across are one that was shifted: they come as one group.
 */
export function groupGutters(lines: Lines, gutters: readonly Gutter[]): Gutter[][] {
  const groups: Gutter[][] = [];
  for (const gutter of withoutOverlap(gutters)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && goesOnIn(lines, last, gutter)) group!.push(gutter);
    else groups.push([gutter]);
  }
  return groups;
}

/** The gutters that most lines show, each without the lines of those before it; in order. */
function withoutOverlap(gutters: readonly Gutter[]): Gutter[] {
  const taken: Gutter[] = [];
  for (const { shown, parting, ...gutter } of gutters.toSorted(byStrength)) {
    const isFree = (at: number) => taken.every((one) => at < firstOf(one) || at > lastOf(one));
    const rest = { ...gutter, shown: shown.filter(isFree), parting: parting.filter(isFree) };
    if (rest.shown.length === 0) continue;
    // One that goes on at both sides of another shows only where that is not.
    const isWhole = taken.every(
      (one) => lastOf(one) < firstOf(rest) || firstOf(one) > lastOf(rest)
    );
    if (isWhole) taken.push(rest);
  }
  return taken.sort((a, b) => firstOf(a) - firstOf(b));
}

const byStrength = (a: Gutter, b: Gutter): number =>
  strengthOf(b) - strengthOf(a) || a.column - b.column;

const strengthOf = ({ shown, parting }: Gutter): number => shown.length + parting.length;

function goesOnIn(lines: Lines, above: Gutter, below: Gutter): boolean {
  if (Math.abs(above.column - below.column) > SHIFT) return false;
  const column = Math.max(above.column, below.column);
  for (let at = lastOf(above) + 1; at < firstOf(below); at++) {
    const [from, to] = [lines.from[at]! - lines.start[at]!, lines.to[at]! - lines.start[at]!];
    if (lines.kind[at] !== BLANK && to > column && from < column - SHIFT) return false;
  }
  return true;
}

/** Whether at least so many lines show a group, and enough of them part text from text by it. */
export function isStrong(group: readonly Gutter[], least: number): boolean {
  const count = (lines: (gutter: Gutter) => readonly number[]) =>
    group.reduce((sum, gutter) => sum + lines(gutter).length, 0);
  return count(({ shown }) => shown) >= least && count(({ parting }) => parting) >= MIN_PARTING;
}

/** A second gutter of this share of the lines makes it a table of more than two columns. */
const SECOND_SHARE = 0.6;

/** Whether another gutter runs beside one, further off than a shifted line. */
export function isSecond(other: Gutter, gutter: Gutter): boolean {
  const [from, to] = [firstOf(gutter), lastOf(gutter)];
  const beside = other.parting.filter((at) => at >= from && at <= to).length;
  return (
    Math.abs(other.column - gutter.column) > SHIFT &&
    beside >= Math.max(MIN_PARTING, gutter.parting.length * SECOND_SHARE)
  );
}
