import { createUnion } from '../compare/union.ts';
import { ministryOf } from '../search/analysis/ministries.ts';
import type { PaperGist, SetGist } from './gist.ts';

/** One reading of a set of questions. */
export interface SetVersion {
  paper: PaperGist;
  set: SetGist;
}

/** All that the library has of one submission: the questions, a notice of delay, answers. */
export type SetVersions = readonly [SetVersion, ...SetVersion[]];

/** More sets with one question have it from a template: the question says nothing about sameness. */
const MOST_WITH_ONE_QUESTION = 40;
/** So much of the shorter set must stand in the other as well. */
const SHARED = 0.6;

/**
 * Groups the sets that are one submission: by case number, else by questions that say the same to
 * the same ministry. Much cheaper than a comparison, and enough to count each submission once.
 */
export function groupVersions(papers: readonly PaperGist[]): SetVersions[] {
  const all = papers.flatMap((paper) => paper.sets.map((set) => ({ paper, set })));
  const union = createUnion(all.length);
  joinByCase(all, union.join);
  for (const [key, shared] of countShared(all)) {
    const [i, j] = key.split(' ').map(Number) as [number, number];
    const [a, b] = [all[i]!.set, all[j]!.set];
    const enough = Math.max(1, SHARED * Math.min(a.keys.length, b.keys.length));
    if (shared >= enough && !contradict(a, b)) union.join(i, j);
  }
  const groups = new Map<number, SetVersion[]>();
  for (const [i, version] of all.entries()) {
    const root = union.find(i);
    const group = groups.get(root);
    if (group) group.push(version);
    else groups.set(root, [version]);
  }
  // Every group was made with its first version.
  return [...groups.values()] as unknown as SetVersions[];
}

function joinByCase(all: readonly SetVersion[], join: (i: number, j: number) => void): void {
  const first = new Map<string, number>();
  for (const [i, { set }] of all.entries()) {
    if (set.caseNumber === undefined) continue;
    const known = first.get(set.caseNumber);
    if (known === undefined) first.set(set.caseNumber, i);
    else join(known, i);
  }
}

/** How many questions each pair of sets has in common, by "i j". */
function countShared(all: readonly SetVersion[]): Map<string, number> {
  const byQuestion = new Map<string, number[]>();
  for (const [i, { set }] of all.entries()) {
    for (const key of set.keys) {
      const sets = byQuestion.get(key);
      if (sets) sets.push(i);
      else byQuestion.set(key, [i]);
    }
  }
  const shared = new Map<string, number>();
  for (const sets of byQuestion.values()) {
    if (sets.length > MOST_WITH_ONE_QUESTION) continue;
    for (const [n, i] of sets.entries()) {
      for (const j of sets.slice(n + 1)) {
        const key = `${i} ${j}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/** Whether two sets with like questions are two submissions all the same. */
function contradict(a: SetGist, b: SetGist): boolean {
  if (a.caseNumber !== undefined && b.caseNumber !== undefined)
    return a.caseNumber !== b.caseNumber;
  if (a.submittedOn !== undefined && b.submittedOn !== undefined) {
    if (a.submittedOn !== b.submittedOn) return true;
  }
  const [ours, theirs] = [ministriesOf(a), ministriesOf(b)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name));
}

/** The ministries that are asked or answer, each under one name. */
export function ministriesOf({ addressees, respondents }: SetGist): string[] {
  const names = [...addressees, ...respondents].flatMap(({ ministry }) => ministry ?? []);
  return [...new Set(names.map(ministryOf))];
}
