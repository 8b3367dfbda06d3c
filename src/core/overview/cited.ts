import type { Citation } from './citation.ts';
import type { PaperGist } from './gist.ts';
import type { Whereabouts } from './whereabouts.ts';
import type { SetVersions } from './set-versions.ts';

/** A place that cites something. */
export interface CitingPlace {
  paperId: string;
  at: Whereabouts;
}

/** Something that is cited, with how often. */
export interface CitedCount {
  /** "Kamerstuk 29984, nr. 1498", "example.nl". */
  name: string;
  /** Official address of a paper. */
  url?: string;
  /** How many submissions and other papers cite it; versions of one count once. */
  count: number;
  places: readonly CitingPlace[];
}

/** What is cited most, of one type; most citing first. */
export function countCited(
  papers: readonly PaperGist[],
  groups: readonly SetVersions[],
  type: Citation['type']
): CitedCount[] {
  const groupOf = new Map<string, number>();
  for (const [i, versions] of groups.entries()) {
    for (const { paper, set } of versions) groupOf.set(`${paper.paperId} ${set.id}`, i);
  }
  const cited = new Map<string, { url?: string; citing: Map<string, CitingPlace> }>();
  for (const { paperId, citations } of papers) {
    for (const citation of citations) {
      if (citation.type !== type) continue;
      const { key, url, at } = citation;
      const group = at.setId === undefined ? undefined : groupOf.get(`${paperId} ${at.setId}`);
      const entry = cited.get(key) ?? { citing: new Map<string, CitingPlace>() };
      cited.set(key, entry);
      if (type === 'paper' && url !== undefined) entry.url ??= url;
      const once = group === undefined ? paperId : `set ${group}`;
      if (!entry.citing.has(once)) entry.citing.set(once, { paperId, at });
    }
  }
  return [...cited]
    .map(([name, { url, citing }]) => ({
      name,
      ...(url !== undefined && { url }),
      count: citing.size,
      places: [...citing.values()]
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

/** The places of other papers that cite one of these names ("Kamerstuk 29984, nr. 1498"). */
export function findCiting(
  papers: readonly PaperGist[],
  paperId: string,
  names: readonly string[]
): CitingPlace[] {
  const wanted = new Set(names);
  return papers
    .filter((paper) => paper.paperId !== paperId)
    .flatMap((paper) =>
      paper.citations
        .filter(({ type, key }) => type === 'paper' && wanted.has(key))
        .map(({ at }) => ({ paperId: paper.paperId, at }))
    );
}
