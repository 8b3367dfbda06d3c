import type { Paper, Section } from '../model/paper.ts';
import type { Spans } from '../model/span.ts';
import type { Exchange } from './exchange.ts';
import type { NumberedSection } from './holder.ts';

/** What a set's page shows, in reading order. */
export type ReadingItem =
  | { type: 'exchange'; id: string; exchange: Exchange }
  | ({ type: 'section'; id: string } & NumberedSection);

/** Numbers all sections of a paper from 1, in the order in which they are read. */
export function numberSections(sections: readonly Section[]): NumberedSection[] {
  const flat = (section: Section): Section[] => [section, ...section.children.flatMap(flat)];
  return sections.flatMap(flat).map((section, i) => ({ number: i + 1, section }));
}
const startOf = (spans: Spans): number => spans[0]?.[0] ?? 0;

/**
 * What a set's page shows, in reading order: its exchanges and the sections among them; of a paper's only
 * set all `sections`. `placeOf` says where in that order an offset of the source stands.
 */
export function readItems(
  paper: Paper,
  set: number,
  exchanges: readonly Exchange[],
  sections: readonly NumberedSection[],
  placeOf: (offset: number) => number
): ReadingItem[] {
  const shown = paper.questionSets[set];
  if (!shown) return [];
  const outer = shown.span;
  const isOnly = paper.questionSets.length === 1;
  // A notice names a set somewhere in a section; one with questions holds sections as a whole.
  const isNamed = shown.questions.length === 0;
  const inside = ({ spans }: Section) => {
    const at = startOf(spans);
    if (isOnly || (at >= outer[0] && at < outer[1])) return true;
    return isNamed && at < outer[0] && (spans.at(-1)?.[1] ?? 0) > outer[0];
  };
  const items: { at: number; item: ReadingItem }[] = [
    ...exchanges.map((exchange) => ({
      at: placeOf(startOf(exchange.question.heading?.spans ?? exchange.question.spans)),
      item: { type: 'exchange', id: exchange.question.id, exchange } as const
    })),
    // A section brings its children with it.
    ...sections
      .filter(({ section }) => paper.sections.includes(section))
      .filter(({ section }) => inside(section))
      .map((numbered) => ({
        at: placeOf(startOf(numbered.section.spans)),
        item: { type: 'section', id: numbered.section.id, ...numbered } as const
      }))
  ];
  return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
