import type { Label } from '../annotations/labels.ts';
import { createLocator } from '../annotations/locate.ts';
import { holdsQuote } from '../annotations/target.ts';
import type { Section } from '../model/paper.ts';
import type { PlacedLabel } from '../model/selection.ts';
import type { Exchange } from '../reading/exchange.ts';
import type { Entry } from './plan-entry.ts';
import type { OpenedPaper, Work } from './work.ts';

/** Puts the user's labels with the papers that they are on. */
export function attachLabels(
  labels: readonly Label[],
  papers: readonly OpenedPaper[]
): OpenedPaper[] {
  return papers.map((opened) => {
    const placed = placeLabels(labels, opened);
    return placed.length > 0 ? { ...opened, labels: placed } : opened;
  });
}

function placeLabels(labels: readonly Label[], { paper, source }: OpenedPaper): PlacedLabel[] {
  const own = labels.filter(
    ({ target }) => target.sourceId === source.id && holdsQuote(source.text, target)
  );
  if (own.length === 0) return [];
  const locate = createLocator(paper);
  return own.flatMap(({ text, target, part }): PlacedLabel[] => {
    const found = locate(target, part);
    if (found.part === 'paper') return [{ text }];
    if ('set' in found) return [{ text, set: found.set }];
    // what is in no part of this paper may be in another one of its source
    return 'id' in found && found.id !== undefined ? [{ text, at: found.id }] : [];
  });
}

/** The labels on a paper as a whole and on this set of it. */
export function labelsOfPlace({ labels = [] }: Work, set?: number): string[] {
  return distinct(
    labels.filter((label) => label.at === undefined && [undefined, set].includes(label.set))
  );
}

/** The labels on a question, its answers and what stands in them. */
export function labelsOfExchange({ labels = [] }: Work, exchange: Exchange): string[] {
  const { question, answers, elsewhere } = exchange;
  const ids = new Set(
    [question, ...answers, ...elsewhere.map(({ answer }) => answer)].map(({ id }) => id)
  );
  return distinct(labels.filter(({ at }) => at !== undefined && ids.has(at)));
}

/** The labels on a section and on what stands in it, its parts apart. */
export function labelsOfSection({ labels = [] }: Work, section: Pick<Section, 'id'>): string[] {
  return distinct(labels.filter(({ at }) => at === section.id));
}

/** The labels on what a document takes along of a paper, or of a set of it, and on that as a whole. */
export function labelsTaken(
  work: Work,
  set: number | undefined,
  entries: readonly Entry[]
): string[] {
  const own = entries.flatMap((entry) => {
    if (!('work' in entry) || entry.work !== work) return [];
    if (entry.type === 'section') return labelsOfSection(work, entry.section);
    const isHere = entry.type === 'exchange' && (set === undefined || entry.set === set);
    return isHere ? labelsOfExchange(work, entry.exchange) : [];
  });
  return [...new Set([...labelsOfPlace(work, set), ...own])];
}

function distinct(labels: readonly PlacedLabel[]): string[] {
  return [...new Set(labels.map(({ text }) => text))];
}
