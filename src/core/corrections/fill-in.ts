import type { PaperKind } from '../model/paper.ts';
import type { SetAmendment } from '../parse/assemble/amend.ts';
import type { Misfit, PaperFactsByHand, SetFactsByHand } from './correction.ts';
import { groupAt, setStartOf, type Draft } from './draft.ts';
import { findThing } from './find-part.ts';

/** Says what kind of paper a source is. */
export function setKind(draft: Draft, kind: PaperKind): Draft {
  return { ...draft, amendments: { ...draft.amendments, kind } };
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
