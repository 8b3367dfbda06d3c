import type { PaperSummary, SetSummary } from '../worker/api.ts';

/** How far the questions of a set or paper are answered. */
export type ReplyState = 'answered' | 'partly' | 'unanswered' | 'deferred' | 'none';

/** The case numbers whose answer was announced to come later, by the notices in the library. */
export function deferredCases(papers: readonly PaperSummary[]): ReadonlySet<string> {
  const notices = papers.filter((paper) => paper.kind === 'deferral');
  return new Set(notices.flatMap((paper) => paper.sets.flatMap((set) => set.caseNumber ?? [])));
}

/** The state of one set; an answer that came after all outweighs the notice. */
export function replyStateOf(set: SetSummary, deferred: ReadonlySet<string>): ReplyState {
  if (set.answered > 0) return set.answered >= set.questions ? 'answered' : 'partly';
  if (set.caseNumber !== undefined && deferred.has(set.caseNumber)) return 'deferred';
  return set.questions > 0 ? 'unanswered' : 'none';
}

/** The state of all sets of a paper taken together. */
export function replyStateOfPaper(paper: PaperSummary, deferred: ReadonlySet<string>): ReplyState {
  if (paper.kind === 'deferral') return 'deferred';
  const states = new Set(
    paper.sets.map((set) => replyStateOf(set, deferred)).filter((state) => state !== 'none')
  );
  const [only] = states;
  if (states.size === 1 && only) return only;
  if (states.size === 0) return 'none';
  return states.has('answered') || states.has('partly') ? 'partly' : 'unanswered';
}
