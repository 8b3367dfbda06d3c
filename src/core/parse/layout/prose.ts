import type { FootnoteMark } from '../../model/question-set.ts';
import type { Layout, NoteMark } from './layout.ts';
import { BLANK, TEXT } from './line-kinds.ts';
import { createProse, ProseWriter } from './prose/prose-writer.ts';
import type { Prose, WrittenProse } from './prose/written-prose.ts';

export type { Prose, WrittenProse } from './prose/written-prose.ts';

/**
 * Reads the running text between two offsets of the source, which may cut lines anywhere: without
 * furniture, notes and note marks, lines joined, broken words healed, paragraphs and list items
 * separated by a blank line. Spelling, quotes, dashes and capitals stay as they are.
 */
export function readProse(layout: Layout, from: number, to: number): Prose {
  const writer = new ProseWriter(layout);
  return createProse(writer, write(writer, layout, from, to));
}

/** The same, with its text behind what the writer has written of this layout. */
export function writeProse(
  writer: ProseWriter,
  layout: Layout,
  from: number,
  to: number
): WrittenProse {
  return writer.end(write(writer, layout, from, to));
}

/** Gives the note marks that stand between. */
function write(writer: ProseWriter, layout: Layout, from: number, to: number): FootnoteMark[] {
  const { lines, marks } = layout;
  const footnoteMarks: FootnoteMark[] = [];
  let nextMark = firstMarkFrom(marks, from);
  for (let i = lines.indexAt(from); i < lines.length; i++) {
    if (lines.start[i]! >= to) break;
    if (lines.kind[i] === BLANK) {
      writer.skipBlank();
      continue;
    }
    const line = lines.at(i);
    if (lines.kind[i] !== TEXT) {
      writer.skip(line);
      continue;
    }
    if (lines.startsPage[i] === 1) writer.beginPage();
    let at = Math.max(line.from, from);
    const end = Math.min(line.to, to);
    for (; nextMark < marks.length; nextMark++) {
      const mark = marks[nextMark] as NoteMark;
      if (mark.span[1] > end) break;
      if (mark.span[0] < at) continue;
      writer.add(at, mark.span[0], line);
      footnoteMarks.push({ label: mark.label, offset: writer.length, spans: [mark.span] });
      at = mark.span[1];
    }
    writer.add(at, end, line);
  }
  return footnoteMarks;
}

function firstMarkFrom(marks: readonly NoteMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as NoteMark).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
