import type { Section } from '../../core/model/paper.ts';
import type { SearchHit } from '../../core/search/hit.ts';
import type { AnnotatedPlace } from '../state/annotations.svelte.ts';
import type { OpenedPaper } from '../state/papers.ts';
import { exchangePlace, paperPlace, sectionPlace } from './annotated-place.ts';

type Found = Pick<SearchHit, 'paperId' | 'questionId' | 'sectionId'>;

/**
 * The question, section or paper that each hit is, in their order. Papers are read one after the other:
 * a thousand results stand in hundreds of papers, of which only a few are kept at a time. What is no
 * longer in the library is left out.
 */
export async function placesOfHits(
  hits: readonly Found[],
  read: (paperId: string) => Promise<OpenedPaper | undefined>,
  isOnly: (sourceId: string) => boolean
): Promise<AnnotatedPlace[]> {
  const places = new Map<Found, AnnotatedPlace>();
  for (const paperId of new Set(hits.map((hit) => hit.paperId))) {
    const opened = await read(paperId);
    if (!opened) continue;
    const placeOf = placesIn(opened, isOnly(opened.source.id));
    for (const hit of hits) {
      const place = hit.paperId === paperId ? placeOf(hit) : undefined;
      if (place) places.set(hit, place);
    }
  }
  return hits.flatMap((hit) => places.get(hit) ?? []);
}

function placesIn({ paper, source }: OpenedPaper, isOnly: boolean) {
  const questions = new Map(
    paper.questionSets.flatMap((set) => set.questions.map((question) => [question.id, question]))
  );
  const sections = new Map(everySection(paper.sections).map((section) => [section.id, section]));
  return ({ questionId, sectionId }: Found): AnnotatedPlace | undefined => {
    if (questionId !== undefined) {
      const question = questions.get(questionId);
      return question && exchangePlace(source, question);
    }
    if (sectionId === undefined) return paperPlace(paper, source, isOnly);
    const section = sections.get(sectionId);
    return section && sectionPlace(source, section);
  };
}

function everySection(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)]);
}
