import type { Footnote } from '../../model/paper.ts';
import type { FootnoteMark } from '../../model/question-set.ts';
import type { Spans } from '../../model/span.ts';
import { createIds } from './ids.ts';
import type { Layout } from '../layout/layout.ts';
import type { Stretch } from '../structure/part.ts';
import {
  PASSAGE_END,
  type Passage,
  type PassageKind,
  type PassageRun,
  runOf
} from '../scan/passage.ts';
import { joinProse } from '../layout/join-prose.ts';
import { type Prose, readProse } from '../layout/prose.ts';
import { withSingleBlanks } from '../scan/collapse.ts';

/** Something with running text, and where that stands. */
export interface Body {
  kind: PassageKind;
  id: string;
  stretches: readonly Stretch[];
}

/** The running text of something: what a reader gets to see, and a passage to search. */
export interface ReadBody extends Prose, Passage {}

/** Reads stretches of a source and remembers where their note marks stand. */
export interface Reader {
  /** Id of a thing of this kind that begins at this offset. */
  id(kind: string, offset: number): string;
  /** The running text of a section or field, noted as a passage. */
  readBody(body: Body): ReadBody;
  /** The running text of questions and answers, as pieces of one string. */
  readBodies(bodies: readonly Body[]): PassageRun<ReadBody>;
  /** A heading or title; its marks belong to the beginning of what it heads. */
  readHeading(id: string, heading: Stretch): { text: string; spans: Spans };
  /** The pieces of a stretch that hold text, its note marks included. */
  readSpans(stretch: Stretch): Spans;
  /** The sections and fields that were read so far. */
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
  const readOne = ({ kind, id: own, stretches }: Body): ReadBody => {
    const prose = joinProse(stretches.map(({ from, to }) => readProse(layout, from, to)));
    const { text, spans, footnoteMarks, toSource } = prose;
    place(footnoteMarks, own);
    return { id: own, kind, text, spans, footnoteMarks, toSource };
  };
  return {
    id,
    passages,
    readBody(body) {
      const read = readOne(body);
      passages.push(read);
      return read;
    },
    readBodies: (bodies) => shareText(bodies.map(readOne)),
    readHeading(own, { from, to }) {
      const prose = readProse(layout, from, to);
      place(prose.footnoteMarks, own, 0);
      const spans = spansWithMarks(prose);
      // A number that was taken for a note mark is all that its heading has.
      const text =
        prose.text || spans.map(([start, end]) => layout.text.slice(start, end)).join(' ');
      return { text: withSingleBlanks(text), spans };
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

/**
 * The run of these, with texts that are pieces of its own: the engine's collector does not copy a string
 * that is long, but each short one twice.
 */
function shareText(bodies: readonly ReadBody[]): PassageRun<ReadBody> {
  const all = runOf(bodies).text;
  let next = 0;
  const passages = bodies.map(({ id, kind, text, spans, footnoteMarks, toSource }) => {
    const from = next;
    const to = from + text.length;
    next = to + PASSAGE_END.length;
    return { id, kind, text: all.slice(from, to), spans, footnoteMarks, toSource };
  });
  return { passages, text: all };
}
