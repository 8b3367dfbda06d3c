import type { Target } from '../../../core/annotations/target.ts';
import type { PaperRoute } from '../../addresses/paper-route.ts';
import type { Library } from '../../state/library.svelte.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';

/** The paper in which a target lies; `undefined` where it is not in the library. */
export function paperOfTarget(
  { sourceId, span }: Target,
  library: Pick<Library, 'papers'>
): PaperSummary | undefined {
  const papers = library.papers.filter((paper) => paper.sourceId === sourceId);
  return papers.find((paper) => span[0] < paper.span[1]) ?? papers[0];
}

/** Where something of the user's is read: its passage, or its paper where it is about all of it. */
export function routeToNote(
  { target }: { target: Target },
  library: Pick<Library, 'papers' | 'routeTo'>
): PaperRoute | undefined {
  const paper = paperOfTarget(target, library);
  if (!paper) return undefined;
  const [start, end] = target.span;
  if (start === end) return library.routeTo(paper);
  const set = paper.sets.findIndex(({ span }) => span[0] <= start && start < span[1]) + 1;
  return library.routeTo(paper, {
    ...(set > 0 && { set }),
    place: { type: 'passage', start, end }
  });
}
