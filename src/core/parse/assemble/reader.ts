import type { Footnote } from '../../model/paper.ts';
import type { FootnoteMark } from '../../model/question-set.ts';
import type { Spans } from '../../model/span.ts';
import { createIds } from './ids.ts';
import type { Layout } from '../layout/layout.ts';
import type { Stretch } from '../structure/part.ts';
import { PASSAGE_END, type Passage, type PassageKind, type PassageRun } from '../scan/passage.ts';
import { joinProse } from '../layout/prose/join-prose.ts';
import { type Prose, readProse, writeProse, type WrittenProse } from '../layout/prose.ts';
import { ProseWriter } from '../layout/prose/prose-writer.ts';
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
  /** The title of a section, noted as a passage: it may name a paper or a motion. */
  readTitle(id: string, heading: Stretch): { text: string; spans: Spans };
  /** The pieces of a stretch that hold text, its note marks included. */
  readSpans(stretch: Stretch): Spans;
  /** The sections and fields that were read so far. */
  passages: readonly Passage[];
  /** The notes, each with the place of its mark as far as that was read. */
  footnotes(): { footnotes: Footnote[]; passages: Passage[] };
}

/** A reader of the parts of one text. */
export function createReader(layout: Layout, sourceId: string): Reader {
  return new LayoutReader(layout, sourceId);
}

class LayoutReader implements Reader {
  readonly id: Reader['id'];
  readonly passages: ReadBody[] = [];
  readonly #layout: Layout;
  /** By the offset of a note mark: what holds it, and where. */
  readonly #places = new Map<number, { in: string; offset: number }>();

  constructor(layout: Layout, sourceId: string) {
    this.id = createIds(sourceId);
    this.#layout = layout;
  }

  readBody({ kind, id, stretches }: Body): ReadBody {
    const { text, spans, footnoteMarks, toSource } = joinProse(
      stretches.map(({ from, to }) => readProse(this.#layout, from, to))
    );
    this.#place(footnoteMarks, id);
    const read = { id, kind, text, spans, footnoteMarks, toSource };
    this.passages.push(read);
    return read;
  }

  /**
   * The texts are pieces of one string: the engine's collector does not copy a string that is long, but
   * each short one twice.
   */
  readBodies(bodies: readonly Body[]): PassageRun<ReadBody> {
    const writer = new ProseWriter(this.#layout);
    const written = bodies.map((body) => {
      const prose = this.#write(writer, body);
      this.#place(prose.footnoteMarks, body.id);
      writer.append(PASSAGE_END);
      return prose;
    });
    const { text } = writer;
    let from = 0;
    const passages = bodies.map(({ id, kind }, i) => {
      const { length, spans, footnoteMarks, toSource } = written[i]!;
      const own = text.slice(from, from + length);
      from += length + PASSAGE_END.length;
      return { id, kind, text: own, spans, footnoteMarks, toSource };
    });
    return { passages, text };
  }

  #write(writer: ProseWriter, { stretches }: Body): WrittenProse {
    const [first] = stretches;
    if (first && stretches.length === 1)
      return writeProse(writer, this.#layout, first.from, first.to);
    const prose = joinProse(stretches.map(({ from, to }) => readProse(this.#layout, from, to)));
    writer.append(prose.text);
    return { ...prose, length: prose.text.length };
  }

  #place(marks: readonly FootnoteMark[], where: string, offset?: number): void {
    for (const mark of marks) {
      const place = { in: where, offset: offset ?? mark.offset };
      this.#places.set(mark.spans[0]?.[0] ?? -1, place);
    }
  }

  readHeading(own: string, heading: Stretch): { text: string; spans: Spans } {
    return this.#headingOf(own, readProse(this.#layout, heading.from, heading.to));
  }

  readTitle(own: string, heading: Stretch): { text: string; spans: Spans } {
    const prose = readProse(this.#layout, heading.from, heading.to);
    this.passages.push({ ...prose, id: own, kind: 'title' });
    return this.#headingOf(own, prose);
  }

  #headingOf(own: string, prose: Prose): { text: string; spans: Spans } {
    this.#place(prose.footnoteMarks, own, 0);
    const spans = spansWithMarks(prose);
    // A number that was taken for a note mark is all that its heading has.
    const text =
      prose.text || spans.map(([start, end]) => this.#layout.text.slice(start, end)).join(' ');
    return { text: withSingleBlanks(text), spans };
  }

  readSpans({ from, to }: Stretch): Spans {
    return to > from ? spansWithMarks(readProse(this.#layout, from, to)) : [];
  }

  footnotes(): { footnotes: Footnote[]; passages: Passage[] } {
    const { notes, marks } = this.#layout;
    const read = notes.map(({ label, text, spans, mark, toSource }) => {
      const at = mark === undefined ? undefined : this.#places.get(marks[mark]?.span[0] ?? -1);
      const footnote: Footnote = { label, text, spans, ...(at ? { mark: at } : {}) };
      const own = this.id('n', spans[0]?.[0] ?? 0);
      return { footnote, passage: { id: own, kind: 'footnote' as const, text, toSource } };
    });
    return {
      footnotes: read.map(({ footnote }) => footnote),
      passages: read.map(({ passage }) => passage)
    };
  }
}

function spansWithMarks({ spans, footnoteMarks }: Prose): Spans {
  if (footnoteMarks.length === 0) return spans;
  return [...spans, ...footnoteMarks.flatMap((mark) => mark.spans)].sort((a, b) => a[0] - b[0]);
}
