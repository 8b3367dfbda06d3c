import { readHead } from '../head/head.ts';
import { isSalutation } from '../scan/salutation.ts';
import type { Layout } from '../layout/layout.ts';
import { askedness } from '../structure/turns/askedness.ts';
import type { Heading } from '../structure/headings/heading.ts';
import { readHeadings } from '../structure/headings/headings.ts';
import type { Part } from '../structure/part.ts';
import { readBehindSet } from '../head/card/behind-set.ts';
import type { Row } from '../structure/rows/rows.ts';
import { findSetRows, type SetRows } from '../structure/sets/set-rows.ts';
import { readHeaded } from './headed.ts';
import { findUnlabelledSet, readUnlabelledSet, type UnlabelledSet } from './unlabelled-set.ts';

/** One of several sets of a text, with what tells its questions and answers apart. */
export interface OneOfSeveral extends SetRows {
  /** The headings of its questions and answers, in its own rows; none where nothing heads them. */
  headings: readonly Heading[];
  /** Its questions, where nothing heads them. */
  unlabelled?: UnlabelledSet;
}

/** From this weight on, what stands above the first head asks something itself. */
const CERTAIN = 4;

/** Finds several sets with a head each, if each of them asks something; else none. */
export function findSeveral(rows: readonly Row[], wrapped: boolean): OneOfSeveral[] {
  const found = withLetter(findSetRows(rows), rows);
  const lead = rows.slice(0, found[0]?.from ?? 0);
  if (lead.some(({ text }) => text.endsWith('?') && askedness(text) >= CERTAIN)) return [];
  const sets = found.flatMap((set): OneOfSeveral[] => {
    const own = rows.slice(set.from, set.end);
    const body = rows.slice(set.opening, set.end);
    const headings = shifted(readHeadings(body, wrapped), set.opening - set.from);
    if (headings.some(({ role }) => role === 'question')) return [{ ...set, headings }];
    const unlabelled = findUnlabelledSet(own, wrapped, 1);
    return unlabelled ? [{ ...set, headings: [], unlabelled }] : [];
  });
  return sets.length === found.length && sets.length > 1 ? sets : [];
}

/** Where a letter stands above the sets, it belongs to the first: it says who answers. */
function withLetter(sets: SetRows[], rows: readonly Row[]): SetRows[] {
  const [first, ...others] = sets;
  const isLetter = rows.slice(0, first?.from ?? 0).some(({ text }) => isSalutation(text));
  return first && isLetter ? [{ ...first, from: 0 }, ...others] : sets;
}

const shifted = (headings: readonly Heading[], by: number): Heading[] =>
  headings.map((heading) => ({
    ...heading,
    row: heading.row + by,
    next: heading.next + by,
    ...(heading.introducedAt === undefined ? {} : { introducedAt: heading.introducedAt + by })
  }));

/** Reads several sets one by one, and what the page prints above, between and below them. */
export function readSeveral(
  layout: Layout,
  rows: readonly Row[],
  sets: readonly OneOfSeveral[],
  answered: boolean
): Part[] {
  const { wrapped } = layout.wrap;
  const at = (row: number) => rows[row]?.from ?? layout.text.length;
  const first = sets[0]!.from;
  const parts = readHead(rows.slice(0, first), at(first), { wrapped });
  for (const [i, set] of sets.entries()) {
    const own = rows.slice(set.from, set.end);
    const [from, end] = [at(set.from), at(set.end)];
    parts.push(
      ...(set.unlabelled
        ? readUnlabelledSet(own, set.unlabelled, { wrapped, from, end, answered })
        : readHeaded({
            layout,
            rows: own,
            headings: set.headings,
            answered,
            isNotice: false,
            from,
            end
          }))
    );
    const next = sets[i + 1]?.from ?? rows.length;
    parts.push(...readBehindSet(rows.slice(set.end, next), at(next)));
  }
  return parts;
}
