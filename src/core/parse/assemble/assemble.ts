import type { Field, Footnote, Section, Unplaced } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import { nestSections, readSection } from './assemble-section.ts';
import { assembleSet, openSet, type SetDraft } from './assemble-set.ts';
import type { HeadText } from '../head/facts.ts';
import type { Layout } from '../layout/layout.ts';
import {
  bodyOf,
  stretchesOf,
  type FieldPart,
  type Part,
  type PartHeading,
  type QuestionPart,
  type Stretch
} from '../structure/part.ts';
import type { Passage } from '../scan/passage.ts';
import { createReader, type Reader } from './reader.ts';

// "De minister van Financiën,      De minister van Defensie,"
const BESIDE = /\p{L},?(?: {3,40}|\t+)[Dd]e (?:minister|staatssecretaris)/u;

/** Everything that a text holds, in the shape of the model. */
export interface Assembled {
  sets: readonly QuestionSet[];
  /** Those of the sets whose header was lost. */
  headless: ReadonlySet<QuestionSet>;
  sections: readonly Section[];
  fields: readonly Field[];
  footnotes: readonly Footnote[];
  unplaced: readonly Unplaced[];
  /** All running text, in reading order. */
  passages: readonly Passage[];
  /** The headings that were read in spite of their spelling. */
  misspelled: readonly PartHeading[];
  /** The questions whose headings were lost. */
  unheaded: readonly QuestionPart[];
  /** What stands before the first question, for the facts of the paper. */
  head: readonly HeadText[];
}

/** Turns parts into the things of the model; what no part covers becomes unplaced. */
export function assemble(parts: readonly Part[], layout: Layout, sourceId: string): Assembled {
  const reader = createReader(layout, sourceId);
  const fields: Field[] = [];
  const sections: Section[] = [];
  const unplaced: Unplaced[] = [];
  const head: HeadText[] = [];
  const drafts: SetDraft[] = [];
  const hear = (text: HeadText) => {
    drafts.at(-1)?.head.push(text);
    if (drafts.length <= 1) head.push(text);
  };
  for (const gap of gapsBetween(parts, layout.text.length)) {
    const spans = reader.readSpans(gap);
    if (spans.length > 0) unplaced.push({ spans });
  }
  for (const part of parts) {
    if (part.role === 'set') drafts.push(openSet(part.from, part.headerMissing));
    else if (part.role === 'question' || part.role === 'answer') {
      if (drafts.length === 0) drafts.push(openSet(part.from));
      drafts.at(-1)!.items.push(part);
    } else {
      const isBefore = (drafts.at(-1)?.items.length ?? 0) === 0;
      const text = part.role === 'field' ? takeField(part) : takeSection(part);
      // Old publications print who answers between the questions and the answers.
      const says = text?.meaning === 'signature' || text?.meaning === 'description';
      if (text && (isBefore || says)) hear(text);
    }
  }
  function takeField(part: FieldPart): HeadText | undefined {
    const read = readField(part, reader);
    if (!read) return undefined;
    fields.push(read.field);
    return read.text === '' ? undefined : { meaning: part.meaning, text: read.text };
  }

  function takeSection(part: Extract<Part, { role: 'section' }>): HeadText | undefined {
    const section = readSection(part, reader);
    if (!section) return undefined;
    sections.push(section);
    if (!part.signature) return { meaning: 'prose', text: section.text };
    // Two who sign beside each other are told apart by the columns of their lines.
    const printed = layout.text.slice(part.from, part.to);
    return { meaning: 'signature', text: BESIDE.test(printed) ? printed : section.text };
  }

  const asked = drafts
    .filter(({ items }) => items.some(({ role }) => role === 'question'))
    .map((draft) => ({ draft, set: assembleSet(draft, reader) }));
  const unasked = drafts.filter(({ items }) => items.every(({ role }) => role === 'answer'));
  for (const item of unasked.flatMap(({ items }) => items)) {
    const spans = stretchesOf(item).flatMap(reader.readSpans);
    if (spans.length > 0) unplaced.push({ spans });
  }
  const { footnotes, passages } = reader.footnotes();
  return {
    sets: asked.map(({ set }) => set),
    headless: new Set(asked.filter(({ draft }) => draft.headerMissing).map(({ set }) => set)),
    sections: nestSections(sections),
    fields,
    footnotes,
    unplaced,
    passages: inReadingOrder([...reader.passages, ...passages]),
    misspelled: parts.flatMap((part) =>
      'heading' in part && part.heading && 'misspelled' in part.heading ? [part.heading] : []
    ),
    unheaded: parts.filter(
      (part): part is QuestionPart => part.role === 'question' && part.headingLost === true
    ),
    head
  };
}

/** What no part covers; a gap ends where a set begins. */
function gapsBetween(parts: readonly Part[], length: number): Stretch[] {
  const gaps: Stretch[] = [];
  const covered = parts.flatMap((part) => (part.role === 'set' ? [part] : stretchesOf(part)));
  let at = 0;
  for (const { from, to } of covered.sort((a, b) => a.from - b.from)) {
    if (from > at) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return [...gaps, { from: at, to: length }];
}

function inReadingOrder(passages: readonly Passage[]): Passage[] {
  return passages
    .map((passage) => ({ passage, start: passage.toSource(0, 0)[0] }))
    .sort((a, b) => a.start - b.start)
    .map(({ passage }) => passage);
}

function readField(part: FieldPart, reader: Reader): { field: Field; text: string } | undefined {
  const id = reader.id('p', 0);
  const { label, meaning, value } = part;
  // Marks in a field have no place of their own: they point to the paper.
  const spans = bodyOf(part).flatMap((piece) => reader.readHeading(id, piece).spans);
  if (spans.length === 0) return undefined;
  const kind = meaning === 'title' ? 'title' : 'field';
  const text = value ? reader.readBody(kind, id, [value]).text : '';
  const shown = text.replaceAll(/\s+/gu, ' ');
  return { field: { label, ...(shown ? { value: shown } : {}), spans }, text };
}
