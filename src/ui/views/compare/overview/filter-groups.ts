import type { VersionGroup } from '../../../comparing/version-groups.ts';
import { formatPeople } from '../../../texts/people.ts';
import type { PaperSummary } from '../../../../core/model/summary.ts';
import { texts } from '../../../texts/texts.ts';

// "Mn" are the accents that NFD takes off their letters
const ACCENT = /\p{Mn}/gu;
const fold = (text: string) => text.normalize('NFD').replace(ACCENT, '').toLowerCase();

/** The groups in which every word of the text stands in a title, a source's name, or a person's. */
export function filterGroups(
  groups: readonly VersionGroup[],
  library: { paper(id: string): PaperSummary | undefined },
  { text }: { text: string }
): VersionGroup[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...groups];
  return groups.filter(({ places }) => {
    const all = fold(
      places
        .flatMap(({ paperId, setId }) => {
          const paper = library.paper(paperId);
          const set = paper?.sets.find(({ id }) => id === setId);
          if (!paper || !set) return [];
          const people = [...set.submitters, ...set.addressees, ...set.respondents];
          const kind = texts.terms.kinds[paper.kind];
          return [set.title, set.caseNumber, paper.title, paper.name, kind, formatPeople(people)];
        })
        .join(' ')
    );
    return words.every((word) => all.includes(word));
  });
}
