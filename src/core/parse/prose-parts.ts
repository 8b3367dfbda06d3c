import type { Part, SectionPart } from './part.ts';
import type { Row } from './rows.ts';
import { findSectionHeadings } from './section-headings.ts';

/** Reads rows of prose into sections with titles; text before the first title has none. */
export function readProseParts(rows: readonly Row[], end: number): Part[] {
  const first = rows[0];
  if (!first) return [];
  const headings = findSectionHeadings(rows);
  const parts: SectionPart[] = [];
  const firstHeading = headings[0]?.first ?? rows.length;
  if (firstHeading > 0) {
    parts.push({
      role: 'section',
      level: 1,
      from: first.from,
      to: rows[firstHeading]?.from ?? end
    });
  }
  for (const [i, { first: at, next, level, number }] of headings.entries()) {
    const from = rows[at]!.from;
    parts.push({
      role: 'section',
      level,
      from,
      to: rows[headings[i + 1]?.first ?? rows.length]?.from ?? end,
      heading: { from, to: rows[next - 1]!.to },
      ...(number === undefined ? {} : { number })
    });
  }
  return parts;
}
