import type { Field, Footnote, Section, Unplaced } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import { nestSections } from './assemble-section.ts';
import { assembleSet } from './assemble-set.ts';
import { draftSets } from './draft-sets.ts';
import type { HeadText } from '../head/facts.ts';
import type { Layout } from '../layout/layout.ts';
import {
  stretchesOf,
  type Part,
  type PartHeading,
  type QuestionPart,
  type Stretch
} from '../structure/part.ts';
import type { Passage } from '../scan/passage.ts';
import { createReader } from './reader.ts';

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
  const gaps = gapsBetween(parts, layout.text.length);
  const { drafts, sections, fields, head } = draftSets(parts, layout.text, reader);
  const asked = drafts
    .filter(({ items }) => items.some(({ role }) => role === 'question'))
    .map((draft) => ({ draft, set: assembleSet(draft, reader) }));
  const unasked = drafts.filter(({ items }) => items.every(({ role }) => role === 'answer'));
  const left = unasked.flatMap(({ items }) => items).map(stretchesOf);
  const { footnotes, passages } = reader.footnotes();
  return {
    sets: asked.map(({ set }) => set),
    headless: new Set(asked.filter(({ draft }) => draft.headerMissing).map(({ set }) => set)),
    sections: nestSections(sections),
    fields,
    footnotes,
    unplaced: [...gaps.map((gap) => [gap]), ...left]
      .map((stretches) => ({ spans: stretches.flatMap(reader.readSpans) }))
      .filter(({ spans }) => spans.length > 0),
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
