import type { PaperSummary } from '../model/summary.ts';

/**
 * Papers of which no two sources go by one name: a file that was changed and dropped again keeps its
 * name, and no sentence could say which of the two it speaks of. The one that was there first keeps it
 * as it is, the next is "brief.txt (2)". `namesakes`: the sources whose names meet.
 */
export function tellApart(papers: readonly PaperSummary[]): {
  papers: readonly PaperSummary[];
  namesakes: ReadonlySet<string>;
} {
  const byName = new Map<string, Map<string, string>>();
  for (const { name, sourceId, importedAt } of papers) {
    const sources = byName.get(name) ?? new Map<string, string>();
    sources.set(sourceId, importedAt);
    byName.set(name, sources);
  }
  const numbers = new Map<string, number>();
  for (const sources of byName.values()) {
    if (sources.size < 2) continue;
    // What came in at one moment keeps the order in which the library has it.
    const inOrder = [...sources].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    inOrder.forEach(([sourceId], i) => numbers.set(sourceId, i + 1));
  }
  if (numbers.size === 0) return { papers, namesakes: new Set() };
  return {
    papers: papers.map((paper) => {
      const number = numbers.get(paper.sourceId) ?? 1;
      return number === 1 ? paper : { ...paper, name: `${paper.name} (${number})` };
    }),
    namesakes: new Set(numbers.keys())
  };
}
