import { fold } from '../search/analysis/fold.ts';
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
  const groups = all.map((version) => [version]);
  const groupOf = all.map((_, i) => i);
  const join = (i: number, j: number) => {
    const [into, from] = [Math.min(groupOf[i]!, groupOf[j]!), Math.max(groupOf[i]!, groupOf[j]!)];
    const [ours, theirs] = [groups[into]!, groups[from]!];
    // What two sets have in common with a third does not make them one.
    if (into === from || ours.some((a) => theirs.some((b) => contradict(a.set, b.set)))) return;
    ours.push(...theirs);
    groups[from] = [];
    for (const [k, group] of groupOf.entries()) if (group === from) groupOf[k] = into;
  };
  joinByCase(all, join);
  for (const [i, j] of likePairs(all)) join(i, j);
  return groups.filter((versions): versions is [SetVersion] => versions.length > 0);
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

/** The pairs of sets that have most of their questions in common, those with most first. */
function likePairs(all: readonly SetVersion[]): [i: number, j: number][] {
  return [...countShared(all)]
    .flatMap(([key, shared]) => {
      const [i, j] = key.split(' ').map(Number) as [number, number];
      const share = shared / Math.min(all[i]!.set.keys.length, all[j]!.set.keys.length);
      return share >= SHARED ? [{ i, j, share }] : [];
    })
    .sort((a, b) => b.share - a.share)
    .map(({ i, j }) => [i, j]);
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
  return (
    areDisjoint(ministriesOf(a), ministriesOf(b)) ?? areDisjoint(namesOf(a), namesOf(b)) ?? false
  );
}

/** `undefined` where one side says nothing. */
function areDisjoint(ours: readonly string[], theirs: readonly string[]): boolean | undefined {
  if (ours.length === 0 || theirs.length === 0) return undefined;
  return !ours.some((name) => theirs.includes(name));
}

/** The ministries that are asked or answer, each under one name. */
export function ministriesOf({ addressees, respondents }: SetGist): string[] {
  const names = [...addressees, ...respondents].flatMap(({ ministry }) => ministry ?? []);
  return [...new Set(names.map(ministryOf))];
}

/** Last names of those who are asked or answer: first names are not always printed. */
function namesOf({ addressees, respondents }: SetGist): string[] {
  const names = [...addressees, ...respondents].flatMap(({ name }) => name ?? []);
  return names.map((name) => fold(name.split(' ').at(-1)!));
}
