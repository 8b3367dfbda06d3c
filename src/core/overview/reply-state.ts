import type { SetReplies } from './set-replies.ts';
import type { PaperSummary, SetSummary } from '../model/summary.ts';

/** How far the questions of a set or paper are answered; `elsewhere`: in another paper of the library. */
export type ReplyState = 'answered' | 'partly' | 'unanswered' | 'deferred' | 'elsewhere' | 'none';

/** What the papers of the library say about sets, by the numbers of their cases and by their ids. */
export interface KnownCases {
  /** A notice says that the answer comes later. */
  deferred: ReadonlySet<string>;
  /** Some paper answers every question. */
  answered: ReadonlySet<string>;
}

const isAnswered = ({ questions, answered }: SetSummary) => answered > 0 && answered >= questions;

/**
 * Gathers it from the papers, and from what a look at the whole library found beyond their case
 * numbers, once there was one.
 */
export function knownCases(papers: readonly PaperSummary[], replies?: SetReplies): KnownCases {
  const notices = papers.filter((paper) => paper.kind === 'deferral');
  const numbersOf = (sets: readonly SetSummary[]) =>
    new Set(sets.flatMap(({ caseNumber }) => caseNumber ?? []));
  return {
    deferred: new Set([
      ...numbersOf(notices.flatMap(({ sets }) => sets)),
      ...(replies?.deferred ?? [])
    ]),
    answered: new Set([
      ...numbersOf(papers.flatMap(({ sets }) => sets.filter(isAnswered))),
      ...(replies?.answered ?? [])
    ])
  };
}

/** The state of one set; an answer that came after all outweighs the notice. */
export function replyStateOf(set: SetSummary, { deferred, answered }: KnownCases): ReplyState {
  if (set.answered > 0) return isAnswered(set) ? 'answered' : 'partly';
  const isKnown = (known: ReadonlySet<string>) =>
    known.has(set.id) || (set.caseNumber !== undefined && known.has(set.caseNumber));
  if (isKnown(answered)) return 'elsewhere';
  if (isKnown(deferred)) return 'deferred';
  return set.questions > 0 ? 'unanswered' : 'none';
}

/** The state of all sets of a paper taken together. */
export function replyStateOfPaper(paper: PaperSummary, cases: KnownCases): ReplyState {
  const states = new Set(
    paper.sets.map((set) => replyStateOf(set, cases)).filter((state) => state !== 'none')
  );
  const [only] = states;
  const isOne = states.size === 1 && only;
  if (paper.kind === 'deferral') return isOne && only === 'elsewhere' ? only : 'deferred';
  if (isOne) return only;
  if (states.size === 0) return 'none';
  return states.has('answered') || states.has('partly') ? 'partly' : 'unanswered';
}
