import type { PaperKind } from '../model/paper.ts';
import type { SetAmendment } from '../parse/assemble/amend.ts';
import type { Misfit, PaperFactsByHand, SetFactsByHand } from './correction.ts';
import { groupAt, inGroups, isItem, setStartOf, type Draft } from './draft.ts';
import { findThing } from './find-part.ts';

/** Kinds of papers in which somebody asks. */
const ASKING: readonly PaperKind[] = [
  'answer-letter',
  'written-answer',
  'question-set',
  'list-of-questions',
  'oral-questions'
];

/**
 * Says what kind of paper a source is. Where that is one with questions, what stands under `Vraag` and
 * `Antwoord` is believed, even if nothing else shows that members asked.
 */
export function setKind(draft: Draft, kind: PaperKind): Draft {
  const amended = { ...draft, amendments: { ...draft.amendments, kind } };
  const hasItems = draft.groups.some(({ parts }) => parts.some(isItem));
  if (!draft.heldBack || hasItems || !ASKING.includes(kind)) return amended;
  return { ...amended, groups: inGroups(draft.heldBack) };
}

/** Fills in what a paper is called and of when it is. */
export function fillInPaper(draft: Draft, facts: PaperFactsByHand): Draft {
  const paper = { ...draft.amendments.paper, ...withoutNull(facts) };
  return { ...draft, amendments: { ...draft.amendments, paper } };
}

/** Fills in people, dates and titles of the set to which a question belongs. */
export function fillInSet(draft: Draft, at: number, facts: SetFactsByHand): Draft | Misfit {
  if (!findThing(draft, { role: 'question', at }, { anywhere: true })) return 'not-there';
  const group = draft.groups[groupAt(draft, at)];
  if (!group) return 'not-there';
  const start = setStartOf(group);
  const known: SetAmendment = { ...draft.amendments.sets?.get(start), ...withoutNull(facts) };
  const sets = new Map(draft.amendments.sets).set(start, known);
  return { ...draft, amendments: { ...draft.amendments, sets } };
}

type WithoutNull<T> = { [Key in keyof T]: Exclude<T[Key], null> | undefined };

/** `null` says that there is none: the same as a value that is `undefined`. */
function withoutNull<T extends object>(facts: T): WithoutNull<T> {
  const entries = Object.entries(facts).map(([key, value]) => [key, value ?? undefined]);
  return Object.fromEntries(entries) as WithoutNull<T>;
}
