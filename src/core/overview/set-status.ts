import { ANSWER_TERM } from '../model/answer-day.ts';
import type { Person } from '../model/person.ts';
import { partyOf } from '../search/analysis/parties.ts';
import { addDays } from './days.ts';
import { ministriesOf, type SetVersion, type SetVersions } from './set-versions.ts';

/** A minister who says that it takes longer has about three weeks more. */
const TERM_DEFERRED = 42;

/** A set in a paper of the library. */
export interface SetPlace {
  paperId: string;
  setId: string;
}

/** How far one submission has come, as the papers of the library say. */
export interface SetStatus {
  state: 'open' | 'partly' | 'answered';
  at: SetPlace;
  title?: string;
  caseNumber?: string;
  submitters: readonly Person[];
  addressees: readonly Person[];
  /** Each under one name: "BZK". */
  ministries: readonly string[];
  groups: readonly string[];
  questions: number;
  answered: number;
  /** `YYYY-MM-DD`, as are all dates. */
  submittedOn?: string;
  /** The end of the term: 21 days after submission, after a notice of delay 42. No verdict. */
  dueOn?: string;
  /** The notice that the answer takes longer. */
  deferral?: SetPlace & { date?: string };
  /** The paper that answers most of it. */
  answer?: SetPlace & { date?: string };
  /** How many papers hold it. */
  versions: number;
}

/** The state of every submission that is answered in writing. */
export function readStatuses(groups: readonly SetVersions[]): SetStatus[] {
  return groups
    .filter((versions) => versions.some(isAsked))
    .map(statusOf)
    .filter(({ questions, deferral }) => questions > 0 || deferral !== undefined);
}

/** Oral questions are answered in the chamber; nobody waits for a letter. */
function isAsked({ paper }: SetVersion): boolean {
  return paper.kind !== 'oral-questions';
}

function statusOf(versions: SetVersions): SetStatus {
  const [main] = versions.toSorted(byWorth);
  const said = <T>(read: (version: SetVersion) => T | undefined): T | undefined =>
    [main!, ...versions].map(read).find((value) => value !== undefined);
  const listed = (read: (version: SetVersion) => readonly Person[]): readonly Person[] =>
    [main!, ...versions].map(read).find((people) => people.length > 0) ?? [];
  const deferral = versions.find(({ paper }) => paper.kind === 'deferral');
  const best = versions.toSorted((a, b) => b.set.answered - a.set.answered)[0];
  const answer = best && best.set.answered > 0 && best.paper.kind !== 'deferral' ? best : undefined;
  // A heading that names two questions is one in one version, and two in another.
  const questions = answer?.set.questions ?? Math.max(...versions.map(({ set }) => set.questions));
  const answered = answer?.set.answered ?? 0;
  const title = said(({ set, paper }) => set.title ?? paper.title);
  const caseNumber = said(({ set }) => set.caseNumber);
  const submittedOn = said(({ set }) => set.submittedOn);
  const submitters = listed(({ set }) => set.submitters);
  return {
    state: answered === 0 ? 'open' : answered < questions ? 'partly' : 'answered',
    at: placeOf(main!),
    ...(title !== undefined && { title }),
    ...(caseNumber !== undefined && { caseNumber }),
    submitters,
    addressees: listed(({ set }) => (set.addressees.length > 0 ? set.addressees : set.respondents)),
    ministries: [...new Set(versions.flatMap(({ set }) => ministriesOf(set)))],
    groups: [
      ...new Set(submitters.flatMap(({ group }) => (group ? [partyOf(group, submittedOn)] : [])))
    ],
    questions,
    answered,
    ...(submittedOn !== undefined && {
      submittedOn,
      dueOn: addDays(submittedOn, deferral ? TERM_DEFERRED : ANSWER_TERM)
    }),
    ...(deferral && { deferral: dated(deferral) }),
    ...(answer && { answer: dated(answer) }),
    versions: versions.length
  };
}

/** The questions themselves stand first, then what says most about them. */
function byWorth(a: SetVersion, b: SetVersion): number {
  const worth = ({ paper, set }: SetVersion) =>
    (paper.kind === 'question-set' ? 100 : paper.kind === 'deferral' ? -100 : 0) +
    [set.title, set.caseNumber, set.submittedOn].filter((value) => value !== undefined).length;
  return worth(b) - worth(a);
}

function placeOf({ paper, set }: SetVersion): SetPlace {
  return { paperId: paper.paperId, setId: set.id };
}

/** When a version came: as the set says, else as its paper is dated. */
function dated(version: SetVersion): SetPlace & { date?: string } {
  const date = version.set.receivedOn ?? version.paper.date;
  return { ...placeOf(version), ...(date !== undefined && { date }) };
}
