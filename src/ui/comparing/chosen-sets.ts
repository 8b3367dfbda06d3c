import type { SetRelationship } from '../../core/compare/pairing/set-relationships.ts';
import { createUnion } from '../../core/compare/union.ts';
import { SOURCE_RANK } from '../../core/model/source-rank.ts';
import type { PaperSummary } from '../../core/model/summary.ts';

type ChosenPaper = Pick<PaperSummary, 'id' | 'kind' | 'sets'>;

/** A set of one of the papers; `set` counts from 1. */
export interface ChosenSet {
  paperId: string;
  set: number;
}

/**
 * Which set of each of some papers to lay side by side, what is closest to the original first: the
 * ones that are versions of one another, and the only set of a paper that has no such version.
 * `several` where the papers share more than one set; `undefined` where a paper leaves it open.
 */
export function setsToCompare(
  papers: readonly ChosenPaper[],
  related: readonly SetRelationship[]
): readonly ChosenSet[] | 'several' | undefined {
  const groups = groupsOf(papers, related);
  const widest = Math.max(0, ...groups.map(({ size }) => size));
  const shared = groups.filter(({ size }) => size > 1 && size === widest);
  if (shared.length > 1) return 'several';
  const chosen: ChosenSet[] = [];
  for (const { id, sets } of byRank(papers)) {
    const set = shared[0]?.get(id) ?? (sets.length === 1 ? 1 : undefined);
    if (set === undefined) return undefined;
    chosen.push({ paperId: id, set });
  }
  return chosen;
}

function byRank(papers: readonly ChosenPaper[]): ChosenPaper[] {
  return [...papers].sort((a, b) => SOURCE_RANK[b.kind] - SOURCE_RANK[a.kind]);
}

/** The submissions of which some papers hold versions: for each paper its first set of it. */
function groupsOf(
  papers: readonly ChosenPaper[],
  related: readonly SetRelationship[]
): ReadonlyMap<string, number>[] {
  const all = papers.flatMap(({ id, sets }) =>
    sets.map((set, at) => ({ paperId: id, setId: set.id, set: at + 1 }))
  );
  const numbers = new Map(all.map(({ setId }, at) => [setId, at]));
  const union = createUnion(all.length);
  for (const { a, b, relation } of related) {
    const [first, second] = [numbers.get(a.setId), numbers.get(b.setId)];
    if (relation === 'same' && first !== undefined && second !== undefined)
      union.join(first, second);
  }
  const groups = new Map<number, Map<string, number>>();
  all.forEach(({ paperId, set }, at) => {
    const group = groups.get(union.find(at)) ?? new Map<string, number>();
    groups.set(union.find(at), group);
    if (!group.has(paperId)) group.set(paperId, set);
  });
  return [...groups.values()];
}
