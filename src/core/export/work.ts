import { citePaper } from '../citation/cite-paper.ts';
import { citeSection } from '../citation/cite-place.ts';
import type { Citation } from '../citation/citation.ts';
import type { Paper, Section } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import type { PlacedLabel } from '../model/selection.ts';
import { readForReading, type PaperReading } from '../reading/paper-reading.ts';

/** A paper with the source that it was read from. */
export interface OpenedPaper {
  paper: Paper;
  source: Source;
  /** What the user labelled in it. */
  labels?: readonly PlacedLabel[];
}

/** A paper that is taken along, laid out once. */
export interface Work extends OpenedPaper {
  /** Its place in the list of sources, from 1. */
  number: number;
  reading: PaperReading;
  /** Of a set, from 0; without it of the paper as a whole. */
  citation: (set?: number) => Citation;
  citationOf: (section: Section) => Citation;
}

/** Lays out the papers that are asked for, numbered in the order in which they are. */
export function openWorks(papers: readonly OpenedPaper[]): {
  find: (paperId: string) => Work | undefined;
  used: readonly Work[];
} {
  const byId = new Map(papers.map((opened) => [opened.paper.id, opened]));
  const works = new Map<string, Work>();
  const used: Work[] = [];
  return {
    used,
    find(paperId) {
      const known = works.get(paperId);
      const opened = byId.get(paperId);
      if (known || !opened) return known;
      const cited = new Map<number | undefined, Citation>();
      let above: ReturnType<typeof sectionsAbove> | undefined;
      const work: Work = {
        ...opened,
        number: used.length + 1,
        reading: readForReading(opened.paper, opened.source.text),
        citation(set) {
          const citation = cited.get(set) ?? citePaper(opened.paper, opened.source, set);
          cited.set(set, citation);
          return citation;
        },
        citationOf(section) {
          above ??= sectionsAbove(opened.paper.sections);
          return citeSection(work.citation(), section, above.get(section));
        }
      };
      works.set(paperId, work);
      used.push(work);
      return work;
    }
  };
}

/** Of each section those that it stands in, outermost first. */
function sectionsAbove(
  sections: readonly Section[],
  outer: readonly Section[] = [],
  found = new Map<Section, readonly Section[]>()
): Map<Section, readonly Section[]> {
  for (const section of sections) {
    found.set(section, outer);
    sectionsAbove(section.children, [...outer, section], found);
  }
  return found;
}
