import type { Section } from '../../model/paper.ts';
import { anchorOf, bodyOf, type SectionPart } from '../structure/part.ts';
import type { Reader } from './reader.ts';
import { withoutMarkup } from '../layout/markup/without-markup.ts';

/** Reads a section without its children; `undefined` where it holds nothing. */
export function readSection(part: SectionPart, reader: Reader): Section | undefined {
  const id = reader.id('s', anchorOf(part));
  const heading = part.heading && reader.readTitle(id, part.heading);
  const { text, spans, footnoteMarks } = reader.readBody({
    kind: 'section',
    id,
    stretches: bodyOf(part)
  });
  const held = [...(heading?.spans ?? []), ...spans].sort((a, b) => a[0] - b[0]);
  if (held.length === 0 && footnoteMarks.length === 0) return undefined;
  const name = titleOf(heading?.text, part.number);
  return { id, level: part.level, ...name, text, spans: held, footnoteMarks, children: [] };
}

function titleOf(heading: string | undefined, number: string | undefined) {
  if (heading === undefined) return {};
  const plain = withoutMarkup(heading);
  if (number === undefined) return { title: plain };
  return { number: number.trim(), title: plain.slice(number.length).trim() };
}

/** Puts each section under the last one before it of a lower level. */
export function nestSections(flat: readonly Section[]): Section[] {
  const roots: Section[] = [];
  const open: { level: number; children: Section[] }[] = [];
  for (const section of flat) {
    while (open.length > 0 && open.at(-1)!.level >= section.level) open.pop();
    const children: Section[] = [];
    (open.at(-1)?.children ?? roots).push({ ...section, children });
    open.push({ level: section.level, children });
  }
  return roots;
}
