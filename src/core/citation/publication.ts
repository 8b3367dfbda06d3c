import type { Paper } from '../model/paper.ts';
import type { NormalReference } from '../model/reference.ts';
import { ownAppendix } from './own-appendix.ts';
import { ownKamerstuk } from './own-kamerstuk.ts';

/** The official series in which a paper was published, with its number there. */
export interface Publication {
  type: 'kamerstuk' | 'aanhangsel';
  normal: NormalReference;
}

/**
 * The series and number under which a paper says that it was published, from its running heads and
 * feet and from its head. `set` counts from 0; without it the paper as a whole is meant.
 */
export function findPublication(paper: Paper, text: string, set?: number): Publication | undefined {
  const furniture = paper.furniture.flatMap(({ kind, spans }) =>
    kind === 'markup' ? [] : spans.map(([start, end]) => text.slice(start, end))
  );
  const kamerstuk = ownKamerstuk(paper, furniture);
  if (kamerstuk) return { type: 'kamerstuk', normal: kamerstuk };
  if (paper.kind !== 'written-answer' && paper.kind !== 'deferral') return undefined;
  const appendix = ownAppendix(paper, furniture, set);
  return appendix && { type: 'aanhangsel', normal: appendix };
}
