import type { Field, Footnote, Section, Unplaced } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import { nestSections } from './assemble-section.ts';
import { assembleSet, bodiesOf, type SetDraft } from './assemble-set.ts';
import type { Drafts } from './draft-sets.ts';
import type { HeadText } from '../head/head-text.ts';
import type { Layout } from '../layout/layout.ts';
import {
  inOrder,
  stretchesOf,
  type Part,
  type PartHeading,
  type QuestionPart,
  type Stretch
} from '../structure/part.ts';
import { type Passage, runOf } from '../scan/passage.ts';
import type { MentionReader } from '../mentions/mentions.ts';
import type { Reader } from './reader.ts';

/** Everything that a text holds, in the shape of the model. */
export interface Assembled {
  sets: readonly QuestionSet[];
  /** Those of the sets whose header was lost. */
  headless: ReadonlySet<QuestionSet>;
  sections: readonly Section[];
  fields: readonly Field[];
  footnotes: readonly Footnote[];
  unplaced: readonly Unplaced[];
  /** The running text outside questions and answers, in reading order. */
  passages: readonly Passage[];
  /** The headings that were read in spite of their spelling. */
  misspelled: readonly PartHeading[];
  /** The questions whose headings were lost. */
  unheaded: readonly QuestionPart[];
  /** What stands before the first question, for the facts of the paper. */
  head: readonly HeadText[];
}

/**
 * Turns parts into the things of the model; what no part covers becomes unplaced. `drafts` are the same
 * parts as sets. What the texts name is read while they are.
 */
export function assemble(
  parts: readonly Part[],
  { drafts, sections, fields, head }: Drafts,
  layout: Layout,
  reader: Reader,
  mentions: MentionReader
): Assembled {
  mentions.read(runOf(reader.passages));
  const asked = drafts.filter(({ items }) => items.some(({ role }) => role === 'question'));
  const sets = inBatches(asked).flatMap((batch) => assembleSets(batch, reader, mentions));
  const unasked = drafts.filter(({ items }) => items.every(({ role }) => role === 'answer'));
  const left = unasked.flatMap(({ items }) => items).map(stretchesOf);
  const unplaced = gapsBetween(parts, layout.text.length).concat(left);
  const { footnotes, passages } = reader.footnotes();
  mentions.read(runOf(passages));
  return {
    sets,
    headless: new Set(sets.filter((_, i) => asked[i]?.headerMissing)),
    sections: nestSections(sections),
    fields,
    footnotes,
    unplaced: unplaced
      .map((stretches) => ({ spans: stretches.flatMap((stretch) => reader.readSpans(stretch)) }))
      .filter(({ spans }) => spans.length > 0),
    passages: inReadingOrder(reader.passages.concat(passages)),
    misspelled: parts.flatMap((part) =>
      'heading' in part && part.heading && 'misspelled' in part.heading ? [part.heading] : []
    ),
    unheaded: parts.filter(
      (part): part is QuestionPart => part.role === 'question' && part.headingLost === true
    ),
    head
  };
}

/** Sets are read together up to so many characters: their texts become one string, see `reader.ts`. */
const BATCH = 120_000;

function inBatches(drafts: readonly SetDraft[]): SetDraft[][] {
  const batches: SetDraft[][] = [];
  let full = -1;
  for (const draft of drafts) {
    if (draft.from >= full) {
      batches.push([]);
      full = draft.from + BATCH;
    }
    batches.at(-1)!.push(draft);
  }
  return batches;
}

/**
 * Reads sets, and what their texts name at once: so the engine has the texts at hand, and throws away at
 * once what it needs of them only here.
 */
function assembleSets(
  drafts: readonly SetDraft[],
  reader: Reader,
  mentions: MentionReader
): QuestionSet[] {
  const run = reader.readBodies(drafts.flatMap((draft) => bodiesOf(draft, reader)));
  let next = 0;
  const sets = drafts.map((draft) => {
    const first = next;
    next += draft.items.length;
    return assembleSet(draft, run.passages.slice(first, next), reader);
  });
  mentions.read(run, sets);
  return sets;
}

/** What no part covers, each a list of one; a gap ends where a set begins. */
function gapsBetween(parts: readonly Part[], length: number): (readonly Stretch[])[] {
  const gaps: Stretch[][] = [];
  const covered: Stretch[] = [];
  for (const part of parts) {
    if (part.role === 'set') covered.push(part);
    else for (const stretch of stretchesOf(part)) covered.push(stretch);
  }
  let at = 0;
  for (const { from, to } of inOrder(covered)) {
    if (from > at) gaps.push([{ from: at, to: from }]);
    at = Math.max(at, to);
  }
  gaps.push([{ from: at, to: length }]);
  return gaps;
}

function inReadingOrder(passages: readonly Passage[]): Passage[] {
  return passages
    .map((passage) => ({ passage, start: passage.toSource(0, 0)[0] }))
    .sort((a, b) => a.start - b.start)
    .map(({ passage }) => passage);
}
