import { citePaper } from '../citation/cite-paper.ts';
import { citeSections } from '../citation/cite-sections.ts';
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
      let sections: ReturnType<typeof citeSections> | undefined;
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
          sections ??= citeSections(work.citation(), opened.paper.sections);
          return sections.get(section) ?? work.citation();
        }
      };
      works.set(paperId, work);
      used.push(work);
      return work;
    }
  };
}
