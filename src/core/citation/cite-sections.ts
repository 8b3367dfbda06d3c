import type { Section } from '../model/paper.ts';
import type { Citation } from './citation.ts';
import { citeSection } from './cite-place.ts';

/** A section with those that it stands in, outermost first. */
interface Placed {
  section: Section;
  above: readonly Section[];
}

/**
 * Cites all sections of a paper, no two alike: where several would be cited alike, each says below
 * which heading it stands (", onder ‘Noord’, ‘Kosten’"), and where they share that too, which of them
 * it is (", onder de tweede kop ‘Kosten’"). A section without any name is cited as its paper.
 */
export function citeSections(
  paper: Citation,
  sections: readonly Section[]
): ReadonlyMap<Section, Citation> {
  const cited = new Map<Section, Citation>();
  const plain = ({ section, above }: Placed) => citeSection(paper, section, above);
  const below = ({ section, above }: Placed) =>
    citeSection(paper, section, above, { below: above.at(-1) });
  for (const alike of groupAlike(placed(sections), plain)) {
    if (alike.length === 1) {
      cited.set(alike[0]!.section, plain(alike[0]!));
      continue;
    }
    for (const still of groupAlike(alike, below)) {
      still.forEach(({ section, above }, i) => {
        const nth = still.length > 1 ? i + 1 : undefined;
        cited.set(section, citeSection(paper, section, above, { below: above.at(-1), nth }));
      });
    }
  }
  return cited;
}

function placed(sections: readonly Section[], above: readonly Section[] = []): Placed[] {
  return sections.flatMap((section) => [
    { section, above },
    ...placed(section.children, [...above, section])
  ]);
}

function groupAlike(all: readonly Placed[], cite: (one: Placed) => Citation): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of all) {
    const { text } = cite(one);
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  return [...groups.values()];
}
