import type { Footnote } from '../../model/paper.ts';
import type { FootnoteMark } from '../../model/question-set.ts';
import type { Spans } from '../../model/span.ts';
import { createIds } from './ids.ts';
import type { Layout } from '../layout/layout.ts';
import type { Stretch } from '../structure/part.ts';
import type { Passage, PassageKind } from '../scan/passage.ts';
import { joinProse } from '../layout/join-prose.ts';
import { type Prose, readProse } from '../layout/prose.ts';

/** Reads stretches of a source and remembers what was read: the running text and its note marks. */
export interface Reader {
  /** Id of a thing of this kind that begins at this offset. */
  id(kind: string, offset: number): string;
  /** The running text of a question, answer, section or field, noted as a passage. */
  readBody(kind: PassageKind, id: string, body: readonly Stretch[]): Prose;
  /** A heading or title; its marks belong to the beginning of what it heads. */
  readHeading(id: string, heading: Stretch): { text: string; spans: Spans };
  /** The pieces of a stretch that hold text, its note marks included. */
  readSpans(stretch: Stretch): Spans;
  /** All running text that was read so far. */
  passages: readonly Passage[];
  /** The notes, each with the place of its mark as far as that was read. */
  footnotes(): { footnotes: Footnote[]; passages: Passage[] };
}

export function createReader(layout: Layout, sourceId: string): Reader {
  const id = createIds(sourceId);
  const passages: Passage[] = [];
  const places = new Map<number, { in: string; offset: number }>();
  const place = (marks: readonly FootnoteMark[], where: string, offset?: number) => {
    for (const mark of marks) {
      places.set(mark.spans[0]?.[0] ?? -1, { in: where, offset: offset ?? mark.offset });
    }
  };
  return {
    id,
    passages,
    readBody(kind, own, body) {
      const prose = joinProse(body.map(({ from, to }) => readProse(layout, from, to)));
      place(prose.footnoteMarks, own);
      passages.push({ id: own, kind, text: prose.text, toSource: prose.toSource });
      return prose;
    },
    readHeading(own, { from, to }) {
      const prose = readProse(layout, from, to);
      place(prose.footnoteMarks, own, 0);
      const spans = spansWithMarks(prose);
      // A number that was taken for a note mark is all that its heading has.
      const text =
        prose.text || spans.map(([start, end]) => layout.text.slice(start, end)).join(' ');
      return { text: text.replaceAll(/\s+/gu, ' '), spans };
    },
    readSpans: ({ from, to }) => (to > from ? spansWithMarks(readProse(layout, from, to)) : []),
    footnotes() {
      const notes = layout.notes.map(({ label, text, spans, mark, toSource }) => {
        const at = mark === undefined ? undefined : places.get(layout.marks[mark]?.span[0] ?? -1);
        const footnote: Footnote = { label, text, spans, ...(at ? { mark: at } : {}) };
        const own = id('n', spans[0]?.[0] ?? 0);
        return { footnote, passage: { id: own, kind: 'footnote' as const, text, toSource } };
      });
      return {
        footnotes: notes.map(({ footnote }) => footnote),
        passages: notes.map(({ passage }) => passage)
      };
    }
  };
}

function spansWithMarks({ spans, footnoteMarks }: Prose): Spans {
  if (footnoteMarks.length === 0) return spans;
  return [...spans, ...footnoteMarks.flatMap((mark) => mark.spans)].sort((a, b) => a[0] - b[0]);
}
